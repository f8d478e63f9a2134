namespace PaperCatalog.Generators.Emit;

/// <summary>A file of generated code.</summary>
/// <param name="Name">Its name, unique among those of the generator.</param>
/// <param name="Code">What it holds.</param>
internal readonly record struct GeneratedFile(string Name, string Code);
