using System.Text;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Soaking;

/// <summary>Texts that somebody might take for a listing, made of a number: the same number makes the same text.</summary>
/// <param name="Dialect">The dialect that it is said to be in; <see langword="null"/> where that is to be told from the text.</param>
/// <param name="Text">The text, lines ending with <c>\n</c>.</param>
internal sealed record RandomListing(string? Dialect, string Text)
{
    private const int MostLength = 6_000;

    private static readonly string[] s_signs =
    [
        "\n", "\n", "\n\n", " ", "\t", "\0", "\u00A0", "\u200B", "\u180E", "\uFEFF", "\u2028", "\f", "中文", "e\u0301", "\U0001F680", "•", "·", "# ", "@", "%", "&amp;",
        "&amp;amp;", "&#10;", "cafÃ©", "\\%", "\\url{", "{", "}", "[", "]", "(", ")", "\"", "'", ",", ":", ";", "<", ">", "/", "\\", "-", "--", "=", "*", "$", "~", "^", "_",
        "https://a.org/b", "2305.11627", "10.1000/182", "May 24, 2024", "• 5 authors", "the the ", "# paper-catalog disable PAPER225\n", "\ntitle = {", "\nTY  - JOUR\n", "\n### ", "\n<entry>", "{\"title\":",
    ];

    private static readonly string[] s_markers = ["<<<<<<< HEAD\n", "||||||| base\n", "=======\n", ">>>>>>> branch\n"];

    private static readonly Lazy<(string Dialect, string Text)[]> s_corpus = new(() =>
    [
        .. Repository.AllListings.Concat(Repository.OtherDialects.Select(RepositoryListing.FromDisk)).Select(listing => (ListingReader.Read(new Utf8Text(listing.Bytes), Infrastructure.Reader.OptionsOf(listing.Path)).Dialect.Name, WithoutReturns(listing.Text))),
    ]);

    /// <summary>The dialects that texts are made of.</summary>
    public static IEnumerable<string> Dialects => s_corpus.Value.Select(listing => listing.Dialect).Distinct();

    /// <summary>The text of a number.</summary>
    public static RandomListing Make(int seed, int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var (dialect, text) = s_corpus.Value[random.Next(s_corpus.Value.Length)];
        var part = PartOf(random, text);
        var made = random.Next(5) switch
        {
            0 => AnyText(random, part),
            1 => Mutate(random, part),
            2 => Mutate(random, part) + Mutate(random, PartOf(random, s_corpus.Value[random.Next(s_corpus.Value.Length)].Text)),
            3 => Conflict(random, part),
            _ => Lines(random, part),
        };
        // What no text can hold, half a character, becomes one that it can.
        made = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(made));
        return new RandomListing(random.Next(2) == 0 ? dialect : null, made);
    }

    /// <summary>What is said of it.</summary>
    public ListingOptions Options => new("listing", Dialect: Dialect);

    private static string WithoutReturns(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string PartOf(Random random, string text)
    {
        var length = Math.Min(text.Length, random.Next(200, MostLength));
        var start = random.Next(3) == 0 ? 0 : random.Next((text.Length - length) + 1);
        // From the start of a line, two times in three.
        if (start > 0 && random.Next(3) > 0)
            start = text.LastIndexOf('\n', start) + 1;
        return text.Substring(start, Math.Min(length, text.Length - start));
    }

    private static string AnyText(Random random, string part)
    {
        var text = new StringBuilder();
        for (var left = random.Next(60); left > 0; left--)
        {
            var at = random.Next(part.Length);
            text.Append(random.Next(2) == 0 ? s_signs[random.Next(s_signs.Length)] : part.Substring(at, Math.Min(random.Next(1, 80), part.Length - at)));
        }

        return text.ToString();
    }

    private static string Mutate(Random random, string part)
    {
        var text = new StringBuilder(part);
        for (var left = random.Next(12); left > 0 && text.Length > 0; left--)
        {
            var at = random.Next(text.Length);
            if (random.Next(3) == 0)
                text.Remove(at, Math.Min(random.Next(1, 40), text.Length - at));
            else
                text.Insert(at, s_signs[random.Next(s_signs.Length)]);
        }

        return WithoutReturns(text.ToString());
    }

    private static string Conflict(Random random, string part)
    {
        var lines = part.Split('\n').Select(line => line + "\n").ToList();
        var at = random.Next(lines.Count);
        var length = random.Next(Math.Min(12, lines.Count - at) + 1);
        var theirs = lines.GetRange(at, length).Select(line => random.Next(4) == 0 ? line.ToUpperInvariant() : line).ToArray();
        lines.InsertRange(at + length, [.. random.Next(3) == 0 ? [s_markers[1]] : Array.Empty<string>(), s_markers[2], .. theirs, s_markers[3]]);
        lines.Insert(at, s_markers[0]);
        return string.Concat(lines);
    }

    private static string Lines(Random random, string part) => string.Join('\n', part.Split('\n').SelectMany(line => random.Next(14) switch
    {
        0 => [],
        1 => [line, line],
        2 => [line[..(line.Length / 2)]],
        3 => [line[..(line.Length / 2)], line[(line.Length / 2)..]],
        4 => [line, s_signs[random.Next(s_signs.Length)]],
        _ => new[] { line },
    }));
}
