using System.Text.Json;
using System.Text.Json.Serialization;

namespace PaperCatalog.Tool.Settings;

/// <summary>What stands in a <c>paper-catalog.json</c>.</summary>
internal sealed record SettingsFile
{
    /// <summary>Where the form of the file is described, for editors.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    // These are set, and not made with the object: what a file leaves out would be null then.

    /// <summary>The listings: paths and globs, relative to the folder of the file.</summary>
    public IReadOnlyList<string> Listings { get; set; } = [];

    /// <summary>The name of the class that the papers are members of.</summary>
    public string? Class { get; init; }

    /// <summary>What keys are made of: <c>title</c> or <c>citation</c>.</summary>
    public string? Keys { get; init; }

    /// <summary>Which entries are one paper: <c>work</c>, <c>identifier</c> or <c>none</c>.</summary>
    public string? Merge { get; init; }

    /// <summary>A preset: <c>strict</c> or <c>quiet</c>.</summary>
    public string? Rules { get; init; }

    /// <summary>The severities of rules: <c>error</c>, <c>warning</c>, <c>suggestion</c> or <c>none</c>.</summary>
    public IReadOnlyDictionary<string, string> Severities { get; set; } = new Dictionary<string, string>();

    /// <summary>What is said of some of the listings.</summary>
    public IReadOnlyList<FileRow> Files { get; set; } = [];

    /// <summary>What is said of the listings that a glob matches.</summary>
    /// <param name="Include">The glob, relative to the folder of the file.</param>
    /// <param name="Year">The year of capture.</param>
    /// <param name="Dialect">The dialect.</param>
    /// <param name="Catalog">The class that the papers go to.</param>
    internal sealed record FileRow([property: JsonRequired] string Include, int? Year = null, string? Dialect = null, string? Catalog = null);
}

/// <summary>The form of <see cref="SettingsFile"/>: comments and trailing commas may stand, names that are not known may not.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(SettingsFile))]
internal sealed partial class SettingsContext : JsonSerializerContext;
