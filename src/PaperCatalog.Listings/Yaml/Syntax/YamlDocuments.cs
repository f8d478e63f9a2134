using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Yaml.Syntax;

/// <summary>A file of YAML that was read into the values of JSON.</summary>
/// <param name="Text">The text with the decoded texts of its scalars, which the spans of values are of.</param>
/// <param name="Nodes">The values, each before what is in it.</param>
/// <param name="Roots">The indexes of those that are in no other: one of each document.</param>
/// <param name="Errors">What is no YAML, or none that is read, in order of place.</param>
/// <param name="BodyLine">The line from which on another text follows the front matter; that behind the last where none does.</param>
internal sealed record YamlDocuments(Utf8Text Text, JsonNode[] Nodes, IReadOnlyList<int> Roots, IReadOnlyList<YamlError> Errors, int BodyLine)
{
    /// <summary>The value at an index.</summary>
    public JsonElement this[int index] => new(Text, Nodes, index);
}
