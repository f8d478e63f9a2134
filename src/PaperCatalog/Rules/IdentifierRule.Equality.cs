using System;

namespace PaperCatalog.Rules;

/// <content>When two identifiers proper are of one work.</content>
internal static partial class IdentifierRule
{
    /// <summary>
    /// The hash of an identifier proper; not case-sensitive, and that of an old arXiv identifier the same with its subject class
    /// and without.
    /// </summary>
    public static uint Hash(ReadOnlySpan<char> identifier)
    {
        var dot = ClassAt(identifier, out var slash);
        return dot < 0
            ? StableHash.OfTextIgnoringCase(identifier)
            : StableHash.OfTextIgnoringCase(WithoutClass(identifier, dot, slash).AsSpan());
    }

    /// <summary>The hash of an identifier proper.</summary>
    public static unsafe uint Hash(string identifier)
    {
        fixed (char* units = identifier)
            return Hash(new ReadOnlySpan<char>(units, identifier.Length));
    }

    /// <summary>Whether two identifiers proper are the same.</summary>
    public static unsafe bool AreSame(ReadOnlySpan<char> left, string right)
    {
        fixed (char* units = right)
            return AreSame(left, new ReadOnlySpan<char>(units, right.Length));
    }

    /// <summary>Whether two identifiers proper are the same: <c>math.GT/0309136</c> is <c>math/0309136</c>.</summary>
    public static bool AreSame(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (AreEqual(left, right))
            return true;
        var leftDot = ClassAt(left, out var leftSlash);
        var rightDot = ClassAt(right, out var rightSlash);
        if (leftDot < 0 && rightDot < 0)
            return false;
        return AreEqual(left.Slice(0, leftDot < 0 ? leftSlash : leftDot), right.Slice(0, rightDot < 0 ? rightSlash : rightDot)) &&
            AreEqual(left.Slice(leftSlash), right.Slice(rightSlash));
    }

    // Case aside: identifiers are ASCII, so no culture has a say. Not with the framework's ways, for which the first lookup would load an
    // assembly and the types of its vector code.
    private static bool AreEqual(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i] && Lower(left[i]) != Lower(right[i]))
                return false;
        }

        return true;
    }

    /// <summary>An identifier proper as it is compared: an old one of arXiv without its subject class.</summary>
    public static string Normalise(string identifier)
    {
        var dot = ClassAt(identifier.AsSpan(), out var slash);
        return dot < 0 ? identifier : WithoutClass(identifier.AsSpan(), dot, slash);
    }

    /// <summary>
    /// Where the subject class begins of an old arXiv identifier, at its dot; -1 where there is none. Letters come before it, as
    /// before no dot of a DOI.
    /// </summary>
    private static int ClassAt(ReadOnlySpan<char> identifier, out int slash)
    {
        slash = SlashAt(identifier);
        if (slash < 0)
            slash = identifier.Length;
        for (var i = 0; i < slash; i++)
        {
            if (identifier[i] == '.')
                return i > 0 && Lower(identifier[0]) is >= 'a' and <= 'z' && slash < identifier.Length ? i : -1;
        }

        return -1;
    }

    private static string WithoutClass(ReadOnlySpan<char> identifier, int dot, int slash) =>
        identifier.Slice(0, dot).ToString() + identifier.Slice(slash).ToString();
}
