using System.Text.Json;
using Microsoft.Extensions.FileSystemGlobbing;
using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Tool.Commands;

namespace PaperCatalog.Tool.Settings;

/// <summary>What is chosen, by a <c>paper-catalog.json</c>, the <c>.globalconfig</c> files above a folder, and flags.</summary>
internal sealed record ToolSettings
{
    /// <summary>The name of the file with the settings.</summary>
    public const string FileName = "paper-catalog.json";

    private const string DefaultClass = "Papers";

    private readonly string _folder;
    private readonly SettingsFile _file;
    private readonly List<(Matcher Matcher, SettingsFile.FileRow Row)> _rows;

    private ToolSettings(string folder, string root, SettingsFile file, RuleSeverities severities)
    {
        (_folder, _file, Severities) = (root, file, severities);
        Listings = [.. file.Listings.Select(listing => Path.GetRelativePath(folder, Path.Combine(root, listing)))];
        _rows = [.. file.Files.Select(row => (new Matcher(StringComparison.Ordinal).AddInclude(row.Include), row))];
        Root = folder;
    }

    /// <summary>The folder that paths are relative to.</summary>
    public string Root { get; }

    /// <summary>The listings that are looked at where none is named.</summary>
    public IReadOnlyList<string> Listings { get; }

    /// <summary>The severities of rules.</summary>
    public RuleSeverities Severities { get; private init; }

    /// <summary>The class of listings that name no other.</summary>
    public string Class => _file.Class ?? DefaultClass;

    /// <summary>How the catalogue is made.</summary>
    public CatalogChoices Choices { get; private init; }

    /// <summary>The year of capture of all listings, where a flag says one.</summary>
    public int? Year { get; private init; }

    /// <summary>The dialect of all listings, where a flag says one.</summary>
    public string? Dialect { get; private init; }

    /// <summary>Reads the settings for a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="named">The file that is named; else it is looked for upwards.</param>
    /// <exception cref="ToolException">A file cannot be read, or says what cannot be.</exception>
    public static ToolSettings Read(string folder, string? named)
    {
        var path = named is null ? Upwards(folder).Select(parent => Path.Combine(parent, FileName)).FirstOrDefault(File.Exists) : Path.GetFullPath(named, folder);
        var file = path is null ? new SettingsFile() : ReadFile(path);
        var severities = RuleSeverities.Default.With(GlobalConfig.ReadAbove(folder)).WithPreset(file.Rules).With(file.Severities);
        return new ToolSettings(folder, path is null ? folder : Path.GetDirectoryName(path)!, file, severities)
        {
            Choices = new CatalogChoices(SettingsValues.ParseKeys(file.Keys), SettingsValues.ParseMerge(file.Merge)),
        };
    }

    /// <summary>The files that may say something for a folder, whether they are there or not.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="named">The file that is named; else it is looked for upwards.</param>
    public static IEnumerable<string> Files(string folder, string? named)
    {
        var configs = Upwards(folder).Select(parent => Path.Combine(parent, GlobalConfig.FileName));
        return configs.Concat(named is null ? Upwards(folder).Select(parent => Path.Combine(parent, FileName)) : [Path.GetFullPath(named, folder)]);
    }

    /// <summary>These with what flags say.</summary>
    public ToolSettings With(string? dialect, int? year, string? keys, string? merge, string? preset)
    {
        SettingsValues.CheckDialect(dialect);
        SettingsValues.CheckYear(year);
        return this with
        {
            Dialect = dialect,
            Year = year,
            Choices = new CatalogChoices(keys is null ? Choices.Keys : SettingsValues.ParseKeys(keys), merge is null ? Choices.Merge : SettingsValues.ParseMerge(merge)),
            Severities = Severities.WithPreset(preset),
        };
    }

    /// <summary>These with rules on or off.</summary>
    /// <param name="only">The rules that are on, if any is named; all others are off.</param>
    /// <param name="disabled">Rules that are off.</param>
    public ToolSettings WithRules(IReadOnlyList<string> only, IReadOnlyList<string> disabled) =>
        this with { Severities = Severities.Only(only).Without(disabled) };

    /// <summary>What is said of a listing; of several rows that match the last one counts.</summary>
    public FileChoices ChoicesFor(string path)
    {
        var relative = Path.GetRelativePath(_folder, Path.GetFullPath(path, Root)).Replace('\\', '/');
        var choices = default(FileChoices);
        foreach (var (matcher, row) in _rows)
        {
            if (matcher.Match(relative).HasMatches)
                choices = new FileChoices(row.Year ?? choices.Year, row.Dialect ?? choices.Dialect, row.Catalog ?? choices.Catalog);
        }

        return choices with { Year = Year ?? choices.Year, Dialect = Dialect ?? choices.Dialect };
    }

    private static SettingsFile ReadFile(string path)
    {
        try
        {
            var json = File.ReadAllBytes(path);
            var file = JsonSerializer.Deserialize(json, SettingsContext.Default.SettingsFile) ?? new SettingsFile();
            new SettingsChecks(path, json).Check(file);
            return file;
        }
        catch (JsonException exception)
        {
            throw new ToolException($"{path}({exception.LineNumber + 1},{exception.BytePositionInLine + 1}): {Shorten(exception.Message)}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{path}' cannot be read: {exception.Message}");
        }
    }

    // The serializer says the path and the place once more.
    private static string Shorten(string message) => message.IndexOf(" Path: ", StringComparison.Ordinal) is > 0 and var at ? message[..at] : message;

    private static IEnumerable<string> Upwards(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            yield return at.FullName;
    }
}
