using System.Text.RegularExpressions;

namespace PaperCatalog.Listings.Tests.BibTeX;

/// <summary>A way to damage an entry of a bibliography.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Apply">All that it can make of the text of an entry.</param>
internal sealed partial record BibDamage(string Name, Func<string, IEnumerable<string>> Apply)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<BibDamage> All { get; } =
    [
        new("sign of the entry deleted", entry => [entry[1..]]),
        new("type deleted", entry => [At().Replace(entry, "@$2", 1)]),
        new("type misspelt", entry => [At().Replace(entry, "@$1x$2", 1)]),
        new("opening delimiter deleted", entry => [At().Replace(entry, "@$1 ", 1)]),
        new("closing delimiter deleted", entry => [entry[..^1]]),
        new("closing delimiter twice", entry => [entry + entry[^1]]),
        new("key deleted", entry => [Key().Replace(entry, "$1,", 1)]),
        new("key and comma deleted", entry => [Key().Replace(entry, "$1", 1)]),
        new("key of two words", entry => [Key().Replace(entry, "$1two $2,", 1)]),
        new("comma behind the key deleted", entry => [Key().Replace(entry, "$1$2", 1)]),
        new("comma behind a field deleted", entry => Each(entry, Comma(), "\n")),
        new("comma behind a field twice", entry => Each(entry, Comma(), ",,\n")),
        new("equals sign deleted", entry => Each(entry, EqualsSign(), "$1 $2")),
        new("equals sign twice", entry => Each(entry, EqualsSign(), "$1 == $2")),
        new("name of a field deleted", entry => Each(entry, EqualsSign(), "\n = $2")),
        new("value deleted", entry => Each(entry, Value(), " = ,\n")),
        new("opening brace of a value deleted", entry => Each(entry, OpenValue(), "= ")),
        new("opening brace of a value twice", entry => Each(entry, OpenValue(), "= {{")),
        new("closing brace of a value deleted", entry => Each(entry, CloseValue(), ",\n")),
        new("closing brace of a value twice", entry => Each(entry, CloseValue(), "}},\n")),
        new("opening brace within a value", entry => Each(entry, Word(), "{$1")),
        new("closing brace within a value", entry => Each(entry, Word(), "}$1")),
        new("value in a quote and a brace", entry => Each(entry, OpenValue(), "= \"")),
        new("opening quote of a value deleted", entry => Each(Quoted(entry), OpenQuote(), "= ")),
        new("closing quote of a value deleted", entry => Each(Quoted(entry), CloseQuote(), ",\n")),
        new("closing quote of a value twice", entry => Each(Quoted(entry), CloseQuote(), "\"\",\n")),
        new("quote within a quoted value", entry => Each(Quoted(entry), QuotedWord(), "\"$1 ")),
        new("closing brace within a quoted value", entry => Each(Quoted(entry), QuotedWord(), "}$1 ")),
        new("opening brace within a quoted value", entry => Each(Quoted(entry), QuotedWord(), "{$1 ")),
        new("brackets: closing one deleted", entry => [Bracketed(entry)[..^1]]),
        new("brackets: closing one twice", entry => [Bracketed(entry) + ")"]),
        new("brackets: closing brace of a value deleted", entry => Each(Bracketed(entry), CloseValue(), ",\n")),
        new("brackets: closing brace within a value", entry => Each(Bracketed(entry), Word(), "}$1")),
        new("brackets: closing bracket in place of the brace", entry => Each(Bracketed(entry), CloseValue(), "),\n")),
        new("closing bracket in place of the brace", entry => [entry[..^1] + ")"]),
        new("closing brace in place of the bracket", entry => [Bracketed(entry)[..^1] + "}"]),
        new("an entry's sign in an open value", entry => Each(entry, CloseValue(), " see @misc and me@example.org,\n")),
        new("rest of the entry lost", entry => Each(entry, LineStart(), "\u0001").Select(cut => cut[..cut.IndexOf('\u0001', StringComparison.Ordinal)])),
        new("field twice", entry => Each(entry, Field(), "$0$0")),
        new("entry twice", entry => [entry + "\n" + entry]),
    ];

    public override string ToString() => Name;

    /// <summary>An entry with values in quotes where it has braces.</summary>
    private static string Quoted(string entry) => BracedValue().Replace(entry, "$1\"$2\"$3");

    /// <summary>An entry in brackets.</summary>
    private static string Bracketed(string entry) => At().Replace(entry, "@$1(", 1)[..^1] + ")";

    /// <summary>The text with each match replaced, one at a time.</summary>
    private static IEnumerable<string> Each(string text, Regex pattern, string replacement) => pattern.Matches(text)
        .Select(match => text[..match.Index] + match.Result(replacement) + text[(match.Index + match.Length)..]);

    [GeneratedRegex("^@(\\w+)([{(])")]
    private static partial Regex At();

    [GeneratedRegex("^(@\\w+[{(])([^,]*),")]
    private static partial Regex Key();

    [GeneratedRegex("(?<== *\"[^\"\n]*)([A-Za-z]{4,}) (?=[^\"\n]*\",\n)")]
    private static partial Regex QuotedWord();

    // A comma that ends the line behind a value.
    [GeneratedRegex("(?<=[}\"]|= *\\w+),\n(?= +\\w+ *=)")]
    private static partial Regex Comma();

    [GeneratedRegex("(\n +\\w+ *)= *([{\"\\w])")]
    private static partial Regex EqualsSign();

    [GeneratedRegex(" = +[{\"].*[}\"],\n")]
    private static partial Regex Value();

    [GeneratedRegex("= *\\{")]
    private static partial Regex OpenValue();

    [GeneratedRegex("\\},\n")]
    private static partial Regex CloseValue();

    [GeneratedRegex("(?<=[a-z] )([A-Za-z]{4,}) ")]
    private static partial Regex Word();

    [GeneratedRegex("(= *)\\{([^\"\n]*)\\}(,\n)")]
    private static partial Regex BracedValue();

    [GeneratedRegex("= *\"")]
    private static partial Regex OpenQuote();

    [GeneratedRegex("\",\n")]
    private static partial Regex CloseQuote();

    [GeneratedRegex("\n +(?=\\w+ *=)")]
    private static partial Regex LineStart();

    [GeneratedRegex("\n +\\w+ *= *[{\"].*[}\"],(?=\n)")]
    private static partial Regex Field();
}
