using System.Text;

namespace PaperCatalog.Listings.Repeats.Conflicts;

/// <summary>Compares two abstracts of one work, white space aside.</summary>
internal static class AbstractConflict
{
    // How much of what the abstracts share leads up to where they part, in a message.
    private const int Lead = 24;

    private const string Ellipsis = "...";

    /// <summary>
    /// What the abstracts say where they part, or <see langword="null"/> where they are the same. Of one that is only cut
    /// short it is said that it ends.
    /// </summary>
    public static FieldConflict? Find(StatedField here, StatedField there)
    {
        if (here.Text.Slice(here.Span).SequenceEqual(there.Text.Slice(there.Span)))
            return null;
        var (left, right) = (Normalise(here), Normalise(there));
        var same = 0;
        while (same < left.Length && same < right.Length && left[same] == right[same])
            same++;
        return same == left.Length && same == right.Length
            ? null
            : new FieldConflict(Show(left, same), Show(right, same));
    }

    private static string Show(string text, int from)
    {
        var start = from <= Lead ? 0 : text.IndexOf(' ', from - Lead, Lead) + 1;
        // In text without spaces the place itself will do, if it does not part a character.
        if (start == 0 && from > Lead)
            start = from < text.Length && char.IsLowSurrogate(text[from]) ? from - 1 : from;
        var lead = start > 0 ? Ellipsis : "";
        var rest = text.Substring(start);
        return lead + (from == text.Length ? rest + " (ends here)" : Excerpt.Of(rest));
    }

    private static string Normalise(StatedField field)
    {
        var text = field.Text.GetString(field.Span);
        var words = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (!char.IsWhiteSpace(unit))
                words.Append(unit);
            else if (words.Length > 0 && words[words.Length - 1] != ' ')
                words.Append(' ');
        }

        if (words.Length > 0 && words[words.Length - 1] == ' ')
            words.Length--;
        return words.ToString();
    }
}
