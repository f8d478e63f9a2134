namespace PaperCatalog.Listings.Yaml.Syntax;

/// <summary>Where a text leaves the YAML that is read here.</summary>
/// <param name="Span">What stands there.</param>
/// <param name="Expected">What should, for a message.</param>
/// <param name="Skipped">The lines that are not read for it; empty where all are.</param>
internal readonly record struct YamlError(ByteSpan Span, string Expected, ByteSpan Skipped);
