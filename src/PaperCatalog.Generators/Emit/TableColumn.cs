namespace PaperCatalog.Generators.Emit;

/// <summary>A column of a table of generated code.</summary>
/// <param name="Name">Its name; <c>+</c> for a length or count that goes with the column before it.</param>
/// <param name="Values">Its values by row; <see langword="null"/> for none.</param>
internal readonly record struct TableColumn(string Name, Func<int, long?> Values);
