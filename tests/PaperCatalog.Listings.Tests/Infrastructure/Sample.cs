namespace PaperCatalog.Listings.Tests.Infrastructure;

/// <summary>Titles and abstracts for listings that are written in a test.</summary>
internal static class Sample
{
    public const string Title1 = "Sharp Tools for Blunt Problems";

    public const string Title2 = "Counting What Counts: A Study of Measures for Text Generation";

    public const string Title3 = "Do Maps Need Legends?";

    public const string Abstract1 =
        "We take up a problem that nobody had asked about and solve it with tools that were made for something else. " +
        "On three collections of drawings the error falls by half, and a short proof says why it could not fall further.";

    public const string Abstract2 =
        "Measures of quality agree with people on whole systems and not on single sentences. A survey of forty of " +
        "them finds that most of the agreement is due to length, and gives a recipe to take that part out.";

    public const string Abstract3 =
        "Readers of maps look at the legend less often than its makers think. In a study with ninety people the " +
        "legend was looked at twice a minute, and leaving it out made them no slower.";

    public static EntryText Entry1 { get; } = new() { Title = Title1, Abstract = Abstract1 };

    public static EntryText Entry2 { get; } = new() { Title = Title2, Abstract = Abstract2 };

    public static EntryText Entry3 { get; } = new() { Title = Title3, Abstract = Abstract3 };
}
