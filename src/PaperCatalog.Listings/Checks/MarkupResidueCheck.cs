using PaperCatalog.Listings.Checks.Markup;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Checks;

/// <summary>Finds what a page or a paper's source left in a text: LaTeX, Markdown and HTML.</summary>
internal static class MarkupResidueCheck
{
    /// <summary>Adds the problems in <paramref name="field"/>.</summary>
    /// <param name="text">The text of the listing.</param>
    /// <param name="field">The field to look at.</param>
    /// <param name="hasSigns">Whether it holds any of the signs that markup begins with.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Find(Utf8Text text, ByteSpan field, bool hasSigns, List<Problem> problems)
    {
        var bytes = text.Slice(field);
        List<ByteSpan>? found = null;
        if (hasSigns)
            FindMarked(bytes, ref found);
        BareCommand.Find(bytes, ref found);
        if (found is null)
            return;

        found.Sort((left, right) => left.Start.CompareTo(right.Start));
        var end = 0;
        foreach (var span in found)
        {
            // What stands inside of a remnant is a part of it.
            if (span.Start < end)
                continue;
            end = span.End;
            var place = new ByteSpan(field.Start + span.Start, span.Length);
            problems.Add(Problem.At(RuleTable.MarkupResidue, place, Excerpt.Of(text, place)));
        }
    }

    private static void FindMarked(ReadOnlySpan<byte> bytes, ref List<ByteSpan>? found)
    {
        var links = new LinkSpans(bytes);
        var groups = new BraceGroups(bytes);
        for (var at = 0; (at = SuspiciousBytes.Next(bytes, at, Suspicion.Markup)) < bytes.Length;)
        {
            // In a link most signs stand for themselves, and what sticks to its end is another check's.
            if (links.Skip(ref at))
                continue;
            var span = Read(bytes, at, ref groups);
            at = span.IsEmpty ? at + 1 : span.End;
            if (span.IsEmpty)
                continue;
            (found ??= []).Add(span);
            // A command whose argument is long: the brace at its end is closed further on.
            if (bytes[span.End - 1] == '{')
                groups.Enter();
        }
    }

    private static ByteSpan Read(ReadOnlySpan<byte> bytes, int at, ref BraceGroups groups) => bytes[at] switch
    {
        (byte)'\\' => LatexCommand.Read(bytes, at),
        (byte)'{' => groups.Open(bytes, at),
        (byte)'}' => groups.Close(bytes, at),
        (byte)'$' => InlineMaths.Read(bytes, at),
        (byte)'`' => LatexQuote.Read(bytes, at),
        (byte)'~' => LatexTie.Read(bytes, at),
        (byte)'<' => HtmlTag.Read(bytes, at),
        _ => MarkdownMark.Read(bytes, at),
    };
}
