using PaperCatalog.Tool.Commands;

namespace PaperCatalog.Tool.Settings;

/// <summary>The presets of the package: its own files are within the command.</summary>
internal static class Preset
{
    /// <summary>The severities of a preset.</summary>
    /// <exception cref="ToolException">There is none of the name.</exception>
    public static IReadOnlyDictionary<string, string> Read(string name)
    {
        using var stream = typeof(Preset).Assembly.GetManifestResourceStream($"presets/PaperCatalog.{name}.globalconfig")
            ?? throw new ToolException($"'{name}' is no preset: say 'strict' or 'quiet'");
        using var reader = new StreamReader(stream);
        var level = 0;
        return GlobalConfig.Parse(reader.ReadToEnd().Split('\n'), ref level);
    }
}
