using System.Globalization;
using System.Text;
using PaperCatalog.Listings;
using PaperCatalog.Tool.Output;

namespace PaperCatalog.Tool.Fixing;

/// <summary>
/// What changes in a text, in the unified form that <c>patch</c> and <c>git apply</c> take
/// (https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html).
/// </summary>
internal static class UnifiedDiff
{
    // How many lines around a change are shown.
    private const int Context = 3;

    /// <summary>Writes the changes of a file, if there are any.</summary>
    /// <param name="paint">What writes it.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="before">Its text.</param>
    /// <param name="after">Its text as it will be.</param>
    public static void Write(Paint paint, string path, Utf8Text before, Utf8Text after)
    {
        var (left, right) = (Lines(before), Lines(after));
        var changes = Changes(new LineMatcher(left, right).Match(), left.Count, right.Count);
        if (changes.Count == 0)
            return;
        paint.Write(Ink.Strong, $"--- a/{path}\n+++ b/{path}\n");
        for (var first = 0; first < changes.Count;)
        {
            var last = first;
            while (last + 1 < changes.Count && changes[last + 1].Start - changes[last].End <= 2 * Context)
                last++;
            WriteHunk(paint, changes[first..(last + 1)], left, right);
            first = last + 1;
        }
    }

    private static void WriteHunk(Paint paint, List<Change> changes, List<string> left, List<string> right)
    {
        var start = Math.Max(0, changes[0].Start - Context);
        var end = Math.Min(left.Count, changes[^1].End + Context);
        var otherStart = changes[0].OtherStart - (changes[0].Start - start);
        var otherEnd = changes[^1].OtherEnd + (end - changes[^1].End);
        paint.Write(Ink.Info, $"@@ -{Range(start, end)} +{Range(otherStart, otherEnd)} @@\n");
        var at = start;
        foreach (var change in changes)
        {
            WriteLines(paint, Ink.Plain, ' ', left, at, change.Start);
            WriteLines(paint, Ink.Error, '-', left, change.Start, change.End);
            WriteLines(paint, Ink.Good, '+', right, change.OtherStart, change.OtherEnd);
            at = change.End;
        }

        WriteLines(paint, Ink.Plain, ' ', left, at, end);
    }

    private static void WriteLines(Paint paint, Ink ink, char sign, List<string> lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var isWhole = lines[i].EndsWith('\n');
            paint.Write(ink, sign + (isWhole ? lines[i][..^1] : lines[i]));
            paint.Write(Ink.Plain, isWhole ? "\n" : "\n\\ No newline at end of file\n");
        }
    }

    // Of no lines the one before them is named.
    private static string Range(int start, int end) =>
        string.Create(CultureInfo.InvariantCulture, $"{(end > start ? start + 1 : start)},{end - start}");

    private static List<Change> Changes(IReadOnlyList<(int Before, int After)> pairs, int leftCount, int rightCount)
    {
        var changes = new List<Change>();
        var (at, otherAt) = (0, 0);
        foreach (var (before, after) in pairs.Append((leftCount, rightCount)))
        {
            if (before > at || after > otherAt)
                changes.Add(new Change(at, before, otherAt, after));
            (at, otherAt) = (before + 1, after + 1);
        }

        return changes;
    }

    // With their ends, for those can change too; a lone carriage return ends no line for the programs that read this.
    private static List<string> Lines(Utf8Text text)
    {
        var all = Encoding.UTF8.GetString(text.Bytes);
        var lines = new List<string>();
        for (var start = 0; start < all.Length;)
        {
            var end = all.IndexOf('\n', start);
            end = end < 0 ? all.Length : end + 1;
            lines.Add(all[start..end]);
            start = end;
        }

        return lines;
    }

    private readonly record struct Change(int Start, int End, int OtherStart, int OtherEnd);
}
