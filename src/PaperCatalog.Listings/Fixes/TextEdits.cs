using System.Text;

namespace PaperCatalog.Listings.Fixes;

/// <summary>A change of text.</summary>
/// <param name="Span">What is replaced; empty to insert before its start.</param>
/// <param name="NewText">What it is replaced with; empty to remove.</param>
public readonly record struct TextEdit(ByteSpan Span, string NewText);

/// <summary>Changes of text together.</summary>
public static class TextEdits
{
    /// <summary>
    /// <paramref name="text"/> after <paramref name="edits"/>, which are in order of place and do not overlap. Every byte
    /// outside of them stays as it is. Neither text has a byte-order mark; whoever writes the file keeps it.
    /// </summary>
    public static Utf8Text Apply(Utf8Text text, EquatableArray<TextEdit> edits)
    {
        var inserted = edits.AsSpan().ToArray().Select(edit => Encoding.UTF8.GetBytes(edit.NewText)).ToArray();
        var result = new byte[text.Length - edits.Sum(edit => edit.Span.Length) + inserted.Sum(bytes => bytes.Length)];
        var (from, to) = (0, 0);
        for (var i = 0; i < inserted.Length; i++)
        {
            Copy(edits[i].Span.Start);
            inserted[i].CopyTo(result, to);
            to += inserted[i].Length;
            from = edits[i].Span.End;
        }

        Copy(text.Length);
        return new Utf8Text(result);

        void Copy(int end)
        {
            text.Slice(ByteSpan.FromBounds(from, end)).CopyTo(result.AsSpan(to));
            to += end - from;
        }
    }

    /// <summary>
    /// <paramref name="edits"/> in order and not overlapping: one of two equal ones, the union of removals that overlap, and
    /// of other edits in conflict the first.
    /// </summary>
    internal static EquatableArray<TextEdit> Merge(IEnumerable<TextEdit> edits)
    {
        var merged = new List<TextEdit>();
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End))
        {
            var last = merged.Count == 0 ? default : merged[merged.Count - 1];
            if (merged.Count == 0 || IsAfter(edit, last))
                merged.Add(edit);
            else if (edit.NewText.Length == 0 && last.NewText.Length == 0 && edit.Span.End > last.Span.End)
                merged[merged.Count - 1] = last with { Span = ByteSpan.FromBounds(last.Span.Start, edit.Span.End) };
        }

        return merged.ToEquatableArray();
    }

    // Two insertions at one place conflict: nothing says which comes first.
    private static bool IsAfter(TextEdit edit, TextEdit last) =>
        edit.Span.Start >= last.Span.End && (edit.Span.Start > last.Span.Start || !edit.Span.IsEmpty);
}
