namespace PaperCatalog.Errors;

/// <summary>What goes wrong with an image of the generated code.</summary>
internal static class ImageErrors
{
    /// <summary>The generated code is of another version than this library, or damaged.</summary>
    public static InvalidOperationException OtherVersion(char found, char known) => new(
        $"The generated catalogue has tables of version '{found}', where this version of PaperCatalog reads '{known}'. " +
        "Use the library and the generator of one package and rebuild the project.");
}
