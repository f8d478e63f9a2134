using PaperCatalog.Rules;

namespace PaperCatalog.Search.Words;

/// <summary>
/// Reads the words of a text in UTF-8: folded, and with their parts, which hyphens, capitals and digits tell: <c>LLM-Pruner</c> and
/// <c>LLMPruner</c> are <c>llmpruner</c>, <c>llm</c> and <c>pruner</c>.
/// </summary>
internal sealed class WordReader
{
    // A longer run of letters is read as several words: no paper has a word like that.
    private const int MaxUnits = 64;
    private const int MaxParts = 16;

    private readonly char[] _units = new char[MaxUnits + 2];
    private readonly int[] _ends = new int[MaxParts];
    private int _length;
    private int _wordLength;
    private int _runEnd;

    /// <summary>The number of the word's parts, at least one.</summary>
    public int PartCount { get; private set; }

    /// <summary>Whether the word as a whole is another than its only part.</summary>
    public bool IsCompound => PartCount > 1 || _length > _wordLength;

    /// <summary>Whether it is one character of a script without spaces, and stands right behind another.</summary>
    public bool ContinuesRun { get; private set; }

    /// <summary>Whether it is one character of a script without spaces.</summary>
    public bool IsAlone { get; private set; }

    /// <summary>All parts in one, with the signs at its end.</summary>
    public ReadOnlySpan<char> Whole => Shorten(_units.AsSpan(0, _length));

    /// <summary>A part.</summary>
    public ReadOnlySpan<char> Part(int index)
    {
        var start = index == 0 ? 0 : _ends[index - 1];
        return Shorten(_units.AsSpan(start, _ends[index] - start));
    }

    /// <summary>Reads the next word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to start; then the end of the word. 0 starts a text.</param>
    /// <returns>Whether there is one.</returns>
    public bool Read(ReadOnlySpan<byte> text, ref int at)
    {
        if (at == 0)
            _runEnd = -1;
        _length = _wordLength = PartCount = 0;
        IsAlone = ContinuesRun = false;
        var shape = default(WordShape);
        while (at < text.Length)
        {
            var start = at;
            var size = Utf8Rule.Decode(text.Slice(at), out var codePoint);
            var kind = WordSign.Read(codePoint, out var first, out var second);
            if (kind == SignKind.Alone && _length == 0)
            {
                at += size;
                Append(first, second);
                IsAlone = true;
                ContinuesRun = start == _runEnd;
                _runEnd = at;
                break;
            }

            if (!TryAdd(kind, ref shape, first, second))
                break;
            at += size;
        }

        if (_length == 0)
            return false;
        _ends[PartCount++] = _wordLength;
        return true;
    }

    // False where the word ends before the character.
    private bool TryAdd(SignKind kind, ref WordShape shape, char first, char second)
    {
        switch (kind)
        {
            case SignKind.Skip:
                return true;
            case SignKind.Break or SignKind.Alone:
                return _length == 0;
            case SignKind.Joiner:
                return _length == 0 || shape.TryJoin();
            case SignKind.Mark:
                if (_length == 0)
                    return true;
                if (_length >= MaxUnits || !shape.TryMark())
                    return false;
                _units[_length++] = first;
                return true;
            default:
                return TryAddLetter(kind, ref shape, first, second);
        }
    }

    private bool TryAddLetter(SignKind kind, ref WordShape shape, char first, char second)
    {
        // Two more parts: this letter may start one, and a letter that comes may tell of one before it.
        if (_length >= MaxUnits || shape.IsMarked || PartCount >= MaxParts - 2)
            return false;
        if (_length > 0 && shape.StartsPart(kind))
            _ends[PartCount++] = _length;
        if (shape.Add(kind, _length) is > 0 and var before)
            _ends[PartCount++] = before;
        Append(first, second);
        return true;
    }

    private void Append(char first, char second)
    {
        _units[_length++] = first;
        if (second != '\0')
            _units[_length++] = second;
        _wordLength = _length;
    }

    private static ReadOnlySpan<char> Shorten(ReadOnlySpan<char> word) => word.Slice(0, PluralS.LengthWithout(word));
}
