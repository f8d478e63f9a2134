using PaperCatalog.Rules;

namespace PaperCatalog.Listings.PlainText;

/// <summary>Tells a list of papers from lists of other things, where there are titles and no abstracts.</summary>
/// <remarks>
/// One line shows little: "The Art of War" may be anything. What is looked at is the whole: nearly all lines can be titles, and
/// either identifiers of papers or people stand below them, or they have the words that titles of papers have. That they are as long and
/// as capitalised as titles are says nothing: so are headlines.
/// </remarks>
internal static class TitleEvidence
{
    // Of so many titles one may look like none: "word2vec", one that ends with a full stop.
    private const int MostOdd = 5;

    /// <summary>Whether the items are papers.</summary>
    /// <param name="text">The text.</param>
    /// <param name="items">Its items.</param>
    /// <param name="isSaid">Whether the project or the name of the file says that it is a listing.</param>
    public static bool IsOfPapers(Utf8Text text, ListItems items, bool isSaid)
    {
        var titles = items.All.FindAll(item => item.Title.Count > 0);
        if (items.Strays.Count * MostOdd > items.All.Count || items.WordedHeadings > Math.Max(2, items.All.Count))
            return false;
        if (titles.Count == 0)
            return items.All.Count > 0 && (items.All.Count > 1 || !IsBare(text, items.All[0].Links[0]));
        var identifiers = items.All.Count(item => item.Links.Exists(link => IsIdentifier(text, link)));
        var seen = Look(text, titles, out var words);
        // Where most have identifiers, they say what the list is of.
        if (identifiers * 2 >= items.All.Count)
            return seen.Possible * 4 >= titles.Count * 3;
        if (seen.Possible * MostOdd < titles.Count * (MostOdd - 1) || seen.Numbered * 2 > titles.Count || seen.Shouted * 2 > titles.Count || seen.Repeated * 2 > titles.Count || seen.Named * 2 > titles.Count)
            return false;
        var (links, people) = (titles.Count(item => item.Links.Count > 0), titles.Count(item => item.HasSureNames));
        // Scripts without capitals do not show it.
        var hasCase = seen.LongWords >= titles.Count;
        var isCapitalised = hasCase && seen.Capitals * 10 >= seen.LongWords * 7;
        if (isSaid && words >= 3 && (isCapitalised || !hasCase || seen.Scholarly > 0))
            return true;
        if ((people * 2 >= titles.Count || links * 2 >= titles.Count) && words >= 4)
        {
            var isShown = IsOfPeople(people, identifiers, titles.Count) && (isCapitalised || !hasCase);
            return titles.Count > 1 && (isShown || seen.Scholarly * 3 >= titles.Count);
        }

        if (titles.Count < 2)
            return false;
        // Headlines and dishes are as long and as capitalised as titles are, so that their words must tell.
        return words >= 4 && (isCapitalised ? seen.Scholarly * 2 >= titles.Count : titles.Count > 2 && seen.Scholarly * 3 >= titles.Count * 2);
    }

    // News have links too, but neither people nor identifiers.
    private static bool IsOfPeople(int people, int identifiers, int titles) => people * 2 >= titles || identifiers > 0;

    /// <summary>Counts what the titles show.</summary>
    /// <param name="text">The text.</param>
    /// <param name="titles">The items.</param>
    /// <param name="words">The number of words that half of them have.</param>
    private static Counts Look(Utf8Text text, List<ListItem> titles, out int words)
    {
        var counts = default(Counts);
        var lengths = new List<int>(titles.Count);
        var labels = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in titles)
        {
            var all = true;
            var (length, isScholarly) = (0, false);
            foreach (var line in item.Title)
            {
                var bytes = text.Slice(line);
                if (bytes.IsEmpty)
                    continue;
                var signs = TitleSigns.Of(bytes);
                // The second line of a title may begin with a small letter.
                all &= signs.CanBeTitle || (length > 0 && AsciiText.IsLower(bytes[0]));
                length += signs.Words;
                isScholarly |= signs.IsScholarly;
                counts.LongWords += signs.LongWords;
                counts.Capitals += signs.Capitals;
                counts.Named += length == signs.Words && BeginsWithName(text, line) ? 1 : 0;
                counts.Numbered += signs.EndsWithNumber ? 1 : 0;
                counts.Shouted += signs.IsShouted ? 1 : 0;
            }

            counts.Possible += all ? 1 : 0;
            counts.Scholarly += isScholarly ? 1 : 0;
            counts.Repeated += FindLabel(text, item.Title[0]) is not { } label || labels.Add(label) ? 0 : 1;
            lengths.Add(length);
        }

        lengths.Sort();
        words = lengths[lengths.Count / 2];
        return counts;
    }

    // "Subject: ...", "Q: ...": where lines begin alike they are fields or talk.
    private static string? FindLabel(Utf8Text text, ByteSpan line)
    {
        var bytes = text.Slice(line);
        var space = bytes.IndexOf((byte)' ');
        return space > 0 && bytes[space - 1] == ':' ? text.GetString(new ByteSpan(line.Start, space)) : null;
    }

    // "Ada Miller, University of Somewhere".
    private static bool BeginsWithName(Utf8Text text, ByteSpan line)
    {
        var comma = text.Slice(line).IndexOf((byte)',');
        return comma > 0 && NameLine.Count(text, new ByteSpan(line.Start, comma)) > 0;
    }

    private static bool IsIdentifier(Utf8Text text, ByteSpan link) =>
        IdentifierRule.Find(text.GetString(link).AsSpan()).Kind != IdentifierKind.None;

    /// <summary>Whether an identifier of arXiv stands without a word that says what it is: alone it may be a number.</summary>
    private static bool IsBare(Utf8Text text, ByteSpan link) => AsciiText.IsDigit(text.Bytes[link.Start]) && text.Slice(link).IndexOf((byte)'/') < 0;

    private record struct Counts(int Possible, int Capitals, int LongWords, int Scholarly, int Numbered, int Shouted, int Repeated, int Named);
}
