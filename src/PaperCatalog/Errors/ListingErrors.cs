namespace PaperCatalog.Errors;

/// <summary>What goes wrong with a listing at run time. Each message names the listing and says what to do.</summary>
internal static class ListingErrors
{
    private const string Remedy =
        " The generated catalogue and the listing are of different builds: rebuild the project.";

    /// <summary>The assembly has no resource of the name that the generated code knows.</summary>
    public static InvalidOperationException Missing(string path, string resource) => new(
        $"The paper listing '{path}' is not embedded as the resource '{resource}'." + Remedy);

    /// <summary>The text is longer or shorter than at build time; both lengths are in bytes.</summary>
    public static InvalidOperationException WrongLength(string path, int expected, long actual) => new(
        FormattableString.Invariant(
            $"The paper listing '{path}' has {actual} bytes and not the {expected} that it was built with.") + Remedy);

    /// <summary>
    /// The text has the right length but other bytes; <paramref name="at"/> is where their block starts.
    /// </summary>
    public static InvalidOperationException Changed(string path, long at) => new(
        FormattableString.Invariant(
            $"The paper listing '{path}' is not the text that it was built with, somewhere after byte {at}.") + Remedy);
}
