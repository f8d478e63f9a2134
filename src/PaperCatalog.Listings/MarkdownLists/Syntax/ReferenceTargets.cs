using System.Text;

namespace PaperCatalog.Listings.MarkdownLists.Syntax;

/// <summary>Where the links lead that name a line of its own: <c>[1]: https://arxiv.org/abs/2305.11627</c>.</summary>
internal sealed class ReferenceTargets
{
    // A longer text in brackets names nothing.
    private const int MaxName = 100;

    private readonly Dictionary<string, ByteSpan> _targets = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The targets of a text.</summary>
    public static ReferenceTargets Of(Utf8Text text)
    {
        var references = new ReferenceTargets();
        for (var i = 0; i < text.LineCount; i++)
        {
            if (TryRead(text, WhiteSpace.Trim(text, text.GetLine(i)), out var name, out var target) &&
                NameOf(text.Slice(name)) is { } key && !references._targets.ContainsKey(key))
            {
                references._targets.Add(key, target);
            }
        }

        return references;
    }

    /// <summary>Where a name leads; <see langword="null"/> where no line says it.</summary>
    public ByteSpan? Find(ReadOnlySpan<byte> name) =>
        _targets.Count > 0 && NameOf(name) is { } key && _targets.TryGetValue(key, out var target) ? target : null;

    /// <summary>Whether a line, trimmed, is one of these.</summary>
    public static bool IsAt(Utf8Text text, ByteSpan line) => TryRead(text, line, out _, out _);

    private static bool TryRead(Utf8Text text, ByteSpan line, out ByteSpan name, out ByteSpan target)
    {
        (name, target) = (default, default);
        var bytes = text.Slice(line);
        if (bytes.Length < 5 || bytes[0] != '[' || bytes[1] == '^')
            return false;
        var end = bytes.Slice(0, Math.Min(bytes.Length, MaxName + 2)).IndexOf("]:"u8);
        if (end < 2)
            return false;
        name = new ByteSpan(line.Start + 1, end - 1);
        target = WhiteSpace.Trim(text, ByteSpan.FromBounds(line.Start + end + 2, line.End));
        if (text.Slice(target).StartsWith("<"u8) && text.Slice(target).IndexOf((byte)'>') is > 1 and var close)
            target = new ByteSpan(target.Start + 1, close - 1);
        var space = text.Slice(target).IndexOf((byte)' ');
        if (space > 0)
            target = target with { Length = space };
        return !target.IsEmpty;
    }

    private static string? NameOf(ReadOnlySpan<byte> name) => name.Length is > 0 and <= MaxName
        ? Encoding.UTF8.GetString(name.ToArray()).Trim() : null;
}
