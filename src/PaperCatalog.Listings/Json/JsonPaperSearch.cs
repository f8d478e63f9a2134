using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json;

/// <summary>Finds where the next paper begins, behind an error.</summary>
/// <remarks>
/// A paper begins where those before it did: as far from the margin, where they stand on lines of their own. It has the same
/// first property, or what stands there reads as one.
/// </remarks>
/// <param name="text">The listing.</param>
/// <param name="isPaper">What a paper is.</param>
/// <param name="budget">
/// How much may be read to see whether it is a paper. What is in several objects that are none is read several times, so that
/// without a bound the work would grow with the square of the text.
/// </param>
internal sealed class JsonPaperSearch(Utf8Text text, Predicate<JsonElement> isPaper, long budget)
{
    /// <summary>The budget for looking at all of a text, more than once where it is damaged.</summary>
    public const int WholeText = int.MaxValue;

    // The name of a first property is not longer, nor is the white space before it.
    private const int MaxFirstProperty = 256;

    private readonly List<byte[]> _firstProperties = [];
    private int _column = -1;
    private long _budget = Math.Min(budget, 4L * text.Length);

    private ReadOnlySpan<byte> Json => text.Bytes;

    /// <summary>Takes note of how a paper begins that was read without an error.</summary>
    public void Learn(int start)
    {
        var property = GetFirstProperty(start);
        if (property.IsEmpty || IsKnown(property))
            return;
        if (_firstProperties.Count == 0)
            _column = GetColumn(start);
        // Few: writers put the same one first, and a file of many sorts of papers is read all the same.
        if (_firstProperties.Count < 8)
            _firstProperties.Add(property.ToArray());
    }

    /// <summary>The start of the next paper from <paramref name="at"/> on, or the end of the text.</summary>
    public int FindNext(int at)
    {
        // A quote before that ends a text, and begins none.
        var first = at;
        while (true)
        {
            var next = Json.Slice(at).IndexOf((byte)'{');
            if (next < 0 || (_budget <= 0 && _firstProperties.Count == 0))
                return text.Length;
            at += next;
            var start = at > first && Json[at - 1] == '"' ? at - 1 : at;
            if (IsElement(start) && (_firstProperties.Count == 0 || GetColumn(start) == _column) && IsPaper(start))
                return start;
            at++;
        }
    }

    /// <summary>Whether a place is no value of a property: the answer of the papers page has each paper in an object of its own.</summary>
    private bool IsElement(int start)
    {
        var at = start - 1;
        while (at >= 0 && Json[at] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
            at--;
        return at < 0 || Json[at] != ':';
    }

    private bool IsPaper(int start)
    {
        if (IsKnown(GetFirstProperty(start)))
            return true;
        if (_budget <= 0)
            return false;
        var found = JsonPaper.IsAt(text, start, isPaper, out var cost);
        _budget -= cost + 1;
        return found;
    }

    private bool IsKnown(ReadOnlySpan<byte> property)
    {
        foreach (var known in _firstProperties)
        {
            if (property.SequenceEqual(known))
                return true;
        }

        return false;
    }

    /// <summary>The name of the first property of the object at a place; in a string it is escaped, and stays so.</summary>
    private ReadOnlySpan<byte> GetFirstProperty(int start)
    {
        var json = Json.Slice(start, Math.Min(MaxFirstProperty, Json.Length - start));
        var at = JsonScanner.SkipSpace(json, json[0] == '"' ? 2 : 1);
        if (at >= json.Length)
            return default;
        var end = json.Slice(at + 1).IndexOfAny((byte)':', (byte)'\n', (byte)'{');
        return end < 0 ? default : json.Slice(at, end + 1);
    }

    /// <summary>How far from the start of its line a place is, where only white space goes before; else -1.</summary>
    private int GetColumn(int start)
    {
        var at = start;
        while (at > 0 && Json[at - 1] is (byte)' ' or (byte)'\t')
            at--;
        return at == 0 || Json[at - 1] is (byte)'\n' or (byte)'\r' ? start - at : -1;
    }
}
