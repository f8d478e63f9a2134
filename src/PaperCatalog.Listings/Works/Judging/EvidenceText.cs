using PaperCatalog.Listings.Works.Comparing;
using PaperCatalog.Listings.Works.People;
using PaperCatalog.Listings.Works.Titles;

namespace PaperCatalog.Listings.Works.Judging;

/// <summary>Says in one line what is the same of two entries and what is not.</summary>
internal static class EvidenceText
{
    // From here on two abstracts are one text that was worked over.
    private const double OneText = 0.6;

    /// <summary>For a message: <c>title, people and pages are the same; year and DOI differ</c>.</summary>
    public static string Of(WorkEvidence evidence)
    {
        var same = Join(FindSame(evidence));
        var other = Join(FindOther(evidence));
        if (same.Count == 0)
            return other.Count == 0 ? "by way of another entry" : $"by way of another entry; {other.Text} {Verb(other, "differs", "differ")}";
        var text = $"{same.Text} {Verb(same, "is", "are")} the same";
        return other.Count == 0 ? text : $"{text}; {other.Text} {Verb(other, "differs", "differ")}";
    }

    private static IEnumerable<string> FindSame(WorkEvidence evidence)
    {
        switch (evidence.Title)
        {
            case TitleAgreement.Same:
                yield return "title";
                break;
            case TitleAgreement.Near:
                yield return "nearly all of the title";
                break;
            case TitleAgreement.Close:
                yield return "the title but for one word";
                break;
            case TitleAgreement.Part or TitleAgreement.Short:
                yield return "all of the shorter title";
                break;
            default:
                if (evidence.AreTitlesSame)
                    yield return "the title but for what sort of text it is";
                break;
        }

        if (evidence.People == PeopleAgreement.Same)
            yield return "people";
        if (evidence.ArxivId == Agreement.Same)
            yield return "arXiv identifier";
        if (evidence.Doi == Agreement.Same)
            yield return "DOI";
        if (evidence.Place.Venue == Agreement.Same)
            yield return "venue";
        if (evidence.IsOneYear)
            yield return "year";
        if (evidence.Place.Volume == Agreement.Same)
            yield return "volume";
        if (evidence.Place.Issue == Agreement.Same)
            yield return "issue";
        if (evidence.Place.Pages == Agreement.Same)
            yield return "pages";
        if (evidence.SharedText >= OneText)
            yield return "abstract";
    }

    private static IEnumerable<string> FindOther(WorkEvidence evidence)
    {
        if (evidence.Title is TitleAgreement.Some or TitleAgreement.Other && !evidence.AreTitlesSame)
            yield return "title";
        if (evidence.People == PeopleAgreement.Other)
            yield return "people";
        if (evidence.ArxivId == Agreement.Other)
            yield return "arXiv identifier";
        if (evidence.Doi == Agreement.Other)
            yield return "DOI";
        if (evidence.Place.Venue == Agreement.Other)
            yield return "venue";
        if (evidence.Place.YearGap > 0)
            yield return "year";
        if (evidence.Place.Volume == Agreement.Other)
            yield return "volume";
        if (evidence.Place.Issue == Agreement.Other)
            yield return "issue";
        if (evidence.Place.Pages == Agreement.Other)
            yield return "pages";
    }

    private static (string Text, int Count) Join(IEnumerable<string> words)
    {
        var all = words.ToArray();
        var last = all.Length - 1;
        return (last < 1 ? string.Concat(all) : string.Join(", ", all, 0, last) + " and " + all[last], all.Length);
    }

    private static string Verb((string Text, int Count) words, string one, string several) =>
        words.Count == 1 && words.Text is not ("people" or "pages") ? one : several;
}
