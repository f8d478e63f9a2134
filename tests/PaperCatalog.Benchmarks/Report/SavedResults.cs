using System.Text.Encodings.Web;
using System.Text.Json;

namespace PaperCatalog.Benchmarks.Report;

/// <summary>Keeps what each section found, so that one of them can be run again by itself.</summary>
/// <param name="folder">Where; one file a section.</param>
internal sealed class SavedResults(string folder)
{
    // In lines, so that a difference shows what changed.
    private static readonly JsonSerializerOptions s_form = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Save(SectionResult section)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(PathOf(section.Name), JsonSerializer.Serialize(section, s_form) + "\n");
    }

    /// <summary>What was kept of a section, or <see langword="null"/>.</summary>
    public SectionResult? Find(string name) =>
        File.Exists(PathOf(name)) ? JsonSerializer.Deserialize<SectionResult>(File.ReadAllText(PathOf(name))) : null;

    private string PathOf(string name) => Path.Combine(folder, name + ".json");
}
