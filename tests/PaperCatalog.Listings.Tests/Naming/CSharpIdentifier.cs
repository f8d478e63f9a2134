using System.Text.RegularExpressions;

namespace PaperCatalog.Listings.Tests.Naming;

/// <summary>The C# specification's grammar of identifiers (6.4.3), written apart from the code under test.</summary>
internal static class CSharpIdentifier
{
    // Without formatting characters, which the grammar allows but the compiler drops.
    private static readonly Regex s_grammar = new(
        @"\A[_\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{Lo}\p{Nl}][\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{Lo}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*\z",
        RegexOptions.CultureInvariant);

    private static readonly HashSet<string> s_keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do " +
        "double else enum event explicit extern false finally fixed float for foreach goto if implicit in int " +
        "interface internal is lock long namespace new null object operator out override params private protected " +
        "public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true " +
        "try typeof uint ulong unchecked unsafe ushort using virtual void volatile while").Split(' '));

    /// <summary>Fails unless the key can be the name of a member.</summary>
    public static void AssertValid(string key, string title)
    {
        Assert.True(s_grammar.IsMatch(key) && !s_keywords.Contains(key), $"'{key}' for '{title}' is no identifier");
        Assert.InRange(key.Length, 1, 300);
    }
}
