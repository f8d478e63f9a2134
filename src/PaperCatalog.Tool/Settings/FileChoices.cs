namespace PaperCatalog.Tool.Settings;

/// <summary>What is said of a listing.</summary>
/// <param name="Year">The year of capture.</param>
/// <param name="Dialect">The name of its dialect.</param>
/// <param name="Catalog">The class that its papers go to; <see langword="null"/> for the default one.</param>
internal readonly record struct FileChoices(int? Year, string? Dialect, string? Catalog);
