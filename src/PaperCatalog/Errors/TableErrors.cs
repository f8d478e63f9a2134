namespace PaperCatalog.Errors;

/// <summary>What goes wrong with a table of the generated code.</summary>
internal static class TableErrors
{
    /// <summary>The generated code is newer than this library, or damaged.</summary>
    public static InvalidOperationException UnknownColumn(string header, string columns) => new(
        $"The generated catalogue has a table with the columns '{header}', where this version of PaperCatalog knows " +
        $"'{columns}'. Use the library and the generator of one package and rebuild the project.");
}
