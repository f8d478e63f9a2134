using System.Text;

namespace PaperCatalog.Tests.Shared.SyntheticListings;

/// <summary>
/// A made-up paper. What it says depends on its number alone, so that any one can be made without those before it, and is
/// the same on every machine. Titles, own names and identifiers of different numbers differ.
/// </summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Key">The paper's own name where its title begins with one, else its title's words: a valid C# name.</param>
/// <param name="Title">The title.</param>
/// <param name="Abstract">The abstract, about 1.5 kB of ASCII; one in five ends with a link.</param>
/// <param name="People"><c>7 authors</c>, or the name of an institute.</param>
/// <param name="Date"><c>May 24, 2024</c></param>
/// <param name="CommentCount">The number of comments that stands after the date, if any.</param>
/// <param name="ArxivId">The arXiv identifier, of the month of the date.</param>
internal sealed record SyntheticPaper(
    int Number, string Key, string Title, string Abstract, string People, string Date, int? CommentCount, string ArxivId)
{
    /// <summary>How many different papers there are.</summary>
    public const int MaxCount = 20 * 20 * 20 * 20;

    private const int AbstractLength = 1500;
    private const int FirstYear = 2018;
    private const int Years = 7;
    private const int MonthsAYear = 12;

    /// <summary>Whether the title begins with the paper's own name, which then is its key.</summary>
    public bool HasOwnName => Title.StartsWith(Key + ":", StringComparison.Ordinal);

    /// <summary>The paper with a number.</summary>
    public static SyntheticPaper At(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, MaxCount);

        var random = new SplitMix64((ulong)number * 0xD1B54A32D192ED03);
        var title = MakeTitle(ref random, OwnName(number));
        var people = random.Next(20) == 0 ? random.Pick(SyntheticWords.Institutes) : $"{2 + random.Next(14)} authors";
        var (year, month) = Math.DivRem(number % (Years * MonthsAYear), MonthsAYear);
        return new SyntheticPaper(
            number,
            MakeKey(title),
            title,
            MakeAbstract(ref random, number),
            people,
            FormattableString.Invariant($"{SyntheticWords.Months[month]} {1 + random.Next(28)}, {FirstYear + year}"),
            random.Next(10) < 3 ? 1 + random.Next(30) : null,
            FormattableString.Invariant(
                $"{FirstYear + year - 2000:00}{month + 1:00}.{(number / (Years * MonthsAYear)) + 1:00000}"));
    }

    /// <summary>The papers with the numbers from <paramref name="first"/> on.</summary>
    public static IEnumerable<SyntheticPaper> Range(int first, int count) => Enumerable.Range(first, count).Select(At);

    private static string OwnName(int number)
    {
        // Multiplying by a number that shares no factor with the count gives each number a place of its own, far from its
        // neighbour's.
        var place = (int)((number * 76_543L + 1_234) % MaxCount);
        var name = new StringBuilder();
        for (var i = 0; i < 4; i++, place /= 20)
            name.Append(SyntheticWords.Syllables[place % 20]);
        name[0] = char.ToUpperInvariant(name[0]);
        return name.ToString();
    }

    private static string MakeTitle(ref SplitMix64 random, string ownName)
    {
        var form = random.Next(4);
        var manner = random.Pick(SyntheticWords.Manners);
        var topic = random.Pick(SyntheticWords.Topics);
        var thing = random.Pick(SyntheticWords.Objects);
        var means = random.Pick(SyntheticWords.Means);
        return form switch
        {
            0 => $"{ownName}: {manner} {topic} of {thing} with {means}",
            1 => $"{ownName}: {topic} for {thing} through {means}",
            2 => $"{manner} {topic} of {thing} on the {ownName} Benchmark",
            _ => $"{topic} with {means} for {ownName} {thing}",
        };
    }

    private static string MakeKey(string title)
    {
        var colon = title.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            ? title[..colon]
            : string.Concat(title.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    private static string MakeAbstract(ref SplitMix64 random, int number)
    {
        var text = new StringBuilder(AbstractLength + 200);
        while (text.Length < AbstractLength - 60)
            AddSentence(ref random, text);
        if (random.Next(5) == 0)
            text.Append(FormattableString.Invariant($" Code is at https://github.com/group{number % 977}/project{number}."));
        return text.ToString();
    }

    private static void AddSentence(ref SplitMix64 random, StringBuilder text)
    {
        if (text.Length > 0)
            text.Append(' ');
        var start = text.Length;
        var last = "";
        for (var words = 10 + random.Next(12); words > 0; words--)
        {
            var word = random.Pick(SyntheticWords.Prose);
            // A word twice in a row is what a rule reports.
            if (word == last)
                continue;
            if (last.Length > 0)
                text.Append(' ');
            text.Append(last = word);
        }

        text[start] = char.ToUpperInvariant(text[start]);
        text.Append('.');
    }
}
