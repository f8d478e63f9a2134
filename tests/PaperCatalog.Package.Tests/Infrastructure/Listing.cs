namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>Listings for projects that only need one.</summary>
internal static class Listing
{
    /// <summary>An abstract that no rule reports.</summary>
    public const string Abstract =
        "We describe a method that does something to a model. It is measured on several benchmarks, where it does well, and " +
        "we discuss at some length why that should be so. Code and models are released with the paper.";

    /// <summary>A listing with a paper for each title.</summary>
    public static string Of(params string[] titles) => string.Join('\n', titles.Select(title => $"{title}\n\n{Abstract}\n"));
}
