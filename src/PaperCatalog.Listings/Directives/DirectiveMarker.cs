using System.Text;

namespace PaperCatalog.Listings.Directives;

/// <summary>What a directive begins with in a dialect: <c># paper-catalog</c>, <c>% paper-catalog</c>.</summary>
/// <remarks>
/// A line that was surely meant as a directive is taken for one too, so that it is reported and not read as a title:
/// <c>#paper-catalog disable PAPER301</c>, <c>// PaperCatalog: disable all</c>. Surely means that behind the name, in
/// whatever spelling, stands a word of ours or the identifier of a rule; and both where no sign of a comment goes before.
/// </remarks>
internal sealed class DirectiveMarker
{
    private const string Name = "papercatalog";
    private const int MaxNameLength = 20;
    private const int MaxDistance = 2;

    private readonly byte[] _exact;

    /// <summary>The marker in a comment of this form.</summary>
    public DirectiveMarker(CommentForm comment)
    {
        Text = comment.Open + " paper-catalog";
        _exact = Encoding.ASCII.GetBytes(Text);
    }

    /// <summary>The marker as it must be.</summary>
    public string Text { get; }

    /// <summary>Whether a directive can begin with a printable sign of ASCII.</summary>
    public static bool CanBeginWith(byte sign) => (sign | 0x20) == 'p' || IsCommentSign(sign);

    /// <summary>Whether a line that does not begin with white space outside ASCII can be a directive: a cheap look.</summary>
    public static bool IsPossible(ReadOnlySpan<byte> line)
    {
        if (line.Length < Name.Length || (AsciiText.IsWordByte(line[0]) && (line[0] | 0x20) != 'p'))
            return false;
        var start = SkipSpaces(line, SkipCommentSigns(line));
        return start + Name.Length <= line.Length && (line[start] | 0x20) == 'p' && (line[start + 1] | 0x20) == 'a';
    }

    /// <summary>
    /// The length of the marker at the start of <paramref name="line"/>, trimmed; 0 where the line is no directive.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="isExact">Whether the marker is as it must be.</param>
    public int Find(ReadOnlySpan<byte> line, out bool isExact)
    {
        var length = _exact.Length;
        isExact = line.StartsWith(_exact) && (line.Length == length || AsciiText.IsSpace(line[length]));
        return isExact ? length : FindNear(line);
    }

    private static int FindNear(ReadOnlySpan<byte> line)
    {
        if (!IsPossible(line))
            return 0;
        var start = SkipCommentSigns(line);
        var isComment = start > 0;
        start = SkipSpaces(line, start);
        var end = FindNameEnd(line, start);
        // Prose has words like the name, but no rules.
        var hasRule = HasRule(line.Slice(end));
        if ((!isComment && !hasRule) || !IsNearName(line.Slice(start, end - start)))
            return 0;
        while (end < line.Length && line[end] == ':')
            end++;
        var hasWord = StartsWithWord(line.Slice(SkipSpaces(line, end)));
        return (isComment ? hasWord || hasRule : hasWord) ? end : 0;
    }

    // One word, or two where the first is "paper".
    private static int FindNameEnd(ReadOnlySpan<byte> line, int start)
    {
        var end = FindWordEnd(line, start);
        return end - start == 5 ? FindWordEnd(line, SkipSpaces(line, end)) : end;
    }

    private static bool IsNearName(ReadOnlySpan<byte> name)
    {
        if (name.Length > MaxNameLength || name.Length + MaxDistance < Name.Length)
            return false;
        var joined = new StringBuilder(name.Length);
        foreach (var value in name)
        {
            if (AsciiText.IsWordByte(value))
                joined.Append((char)value);
        }

        return EditDistance.Between(joined.ToString().ToLowerInvariant(), Name, MaxDistance) <= MaxDistance;
    }

    private static bool StartsWithWord(ReadOnlySpan<byte> rest)
    {
        var end = FindWordEnd(rest, 0);
        return end <= MaxNameLength && DirectiveLine.IsVerb(Encoding.UTF8.GetString(rest.Slice(0, end).ToArray()));
    }

    private static bool HasRule(ReadOnlySpan<byte> rest)
    {
        for (var at = 0; at + 8 <= rest.Length; at++)
        {
            if ((rest[at] | 0x20) == 'p' && AsciiText.StartsWithIgnoreCase(rest.Slice(at), "PAPER") && AsciiText.CountDigits(rest.Slice(at + 5)) == 3)
                return true;
        }

        return false;
    }

    private static int FindWordEnd(ReadOnlySpan<byte> line, int at)
    {
        while (at < line.Length && !AsciiText.IsSpace(line[at]) && line[at] is not ((byte)':' or (byte)','))
            at++;
        return at;
    }

    private static int SkipCommentSigns(ReadOnlySpan<byte> line)
    {
        var at = 0;
        while (at < line.Length && IsCommentSign(line[at]))
            at++;
        return at;
    }

    private static bool IsCommentSign(byte sign) =>
        sign is (byte)'#' or (byte)'/' or (byte)'<' or (byte)'!' or (byte)'-' or (byte)';' or (byte)'%' or (byte)'*';

    private static int SkipSpaces(ReadOnlySpan<byte> line, int at)
    {
        while (at < line.Length && AsciiText.IsSpace(line[at]))
            at++;
        return at;
    }
}
