using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using PaperCatalog.Benchmarks.Processes;
using PaperCatalog.Benchmarks.Report;

namespace PaperCatalog.Benchmarks.InProcess.Reading;

/// <summary>bibtex-tidy, the formatter of npm, which parses a bibliography and prints it anew; in a temporary folder.</summary>
internal sealed class BibtexTidy : IDisposable
{
    /// <summary>The version that is measured.</summary>
    public const string Version = "1.14.0";

    private const string Script = "bibtex-tidy.cjs";

    private readonly string _folder = Directory.CreateTempSubdirectory("papercatalog-benchmarks-").FullName;
    private readonly ProcessRunner _runner = new(packagesFolder: null);

    private BibtexTidy()
    {
    }

    /// <summary>It, installed; <see langword="null"/> where there is no Node, or no registry to install from.</summary>
    public static BibtexTidy? Find()
    {
        var tidy = new BibtexTidy();
        if (tidy.TryInstall())
            return tidy;
        tidy.Dispose();
        Console.WriteLine("bibtex-tidy cannot be installed here and is left out.");
        return null;
    }

    /// <summary>How long it takes to read and print the bibliography, in seconds; the first round is for warming up.</summary>
    public Samples Measure(ReadingData data, int rounds)
    {
        var path = Path.Combine(_folder, "listing.bib");
        File.WriteAllBytes(path, data.BibTeX);
        var output = _runner.Run(_folder, "node", [Script, path, (rounds + 1).ToString(CultureInfo.InvariantCulture)]).Succeeds().Output;
        using var json = JsonDocument.Parse(output);
        var count = json.RootElement.GetProperty("count").GetInt32();
        if (count != data.Papers)
            throw new InvalidOperationException($"bibtex-tidy read {count} of {data.Papers} papers.");
        return new Samples(json.RootElement.GetProperty("seconds").EnumerateArray().Skip(1).Select(seconds => seconds.GetDouble()));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private bool TryInstall()
    {
        using (var script = typeof(BibtexTidy).Assembly.GetManifestResourceStream(Script)!)
        using (var file = File.Create(Path.Combine(_folder, Script)))
            script.CopyTo(file);
        try
        {
            return _runner.Run(_folder, "npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", $"bibtex-tidy@{Version}"]).ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
