using System.Globalization;

namespace PaperCatalog.Listings.Works.Places;

/// <summary>Where a work was published, as it tells works apart.</summary>
internal sealed class WorkPlace
{
    // No volume has so many issues: it is the number of a record, or one that runs on through all volumes.
    private const int MostIssues = 60;

    private WorkPlace(VenueName venue, string volume, string issue, PageSpan pages, int year)
    {
        (Venue, Volume, Issue, Pages, Year) = (venue, volume, issue, pages, year);
    }

    /// <summary>The venue.</summary>
    public VenueName Venue { get; }

    /// <summary>The volume in figures; empty where it is not known.</summary>
    public string Volume { get; }

    /// <summary>The issue in figures; empty where it is not known.</summary>
    public string Issue { get; }

    /// <summary>The pages.</summary>
    public PageSpan Pages { get; }

    /// <summary>The year; 0 where it is not known.</summary>
    public int Year { get; }

    /// <summary>Whether it is a server of preprints, which is no place.</summary>
    public bool IsServer { get; private init; }

    /// <summary>Reads what an entry says.</summary>
    public static WorkPlace Of(PublicationPlace place)
    {
        var venue = VenueName.Of(place.Venue, out var isServer);
        return new WorkPlace(venue, VolumeOf(place.Volume), IssueOf(place.Issue), PageSpan.Of(place.Pages, place.Year), place.Year)
        {
            IsServer = isServer,
        };
    }

    private static string VolumeOf(string? text)
    {
        // '1)' and 'Suppl 1' are what is left of a supplement: no volume.
        if (string.IsNullOrEmpty(text) || text!.TrimStart().StartsWith("sup", StringComparison.OrdinalIgnoreCase) ||
            (text.TrimEnd().EndsWith(")", StringComparison.Ordinal) && text.IndexOf('(') < 0))
        {
            return "";
        }

        return FirstNumber(text);
    }

    private static string IssueOf(string? text)
    {
        if (string.IsNullOrEmpty(text) || Says(text!, "sup") || Says(text!, "pt") || Says(text!, "spec"))
            return "";
        var number = FirstNumber(text!);
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var issue) && issue > MostIssues ? "" : number;
    }

    private static bool Says(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    private static string FirstNumber(string text)
    {
        var start = text.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        if (start < 0)
            return "";
        var end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
            end++;
        return text.Substring(start, end - start).TrimStart('0');
    }
}
