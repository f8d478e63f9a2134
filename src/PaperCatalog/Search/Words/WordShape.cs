namespace PaperCatalog.Search.Words;

/// <summary>Where the parts of a word start: behind a hyphen, where small letters end and capitals or digits begin.</summary>
internal struct WordShape
{
    private SignKind _last;
    private bool _isJoined;
    private int _uppers;
    private int _lowers;
    private int _lastUpperAt;

    /// <summary>Whether the last character was a sign that only ends a word.</summary>
    public readonly bool IsMarked => _last == SignKind.Mark;

    /// <summary>A hyphen comes; false where the word ends before it.</summary>
    public bool TryJoin()
    {
        if (_isJoined || IsMarked)
            return false;
        return _isJoined = true;
    }

    /// <summary>A sign comes; false where the word ends before it.</summary>
    public bool TryMark()
    {
        if (_isJoined)
            return false;
        _last = SignKind.Mark;
        return true;
    }

    /// <summary>Whether a letter or digit that comes starts a part.</summary>
    public readonly bool StartsPart(SignKind kind) =>
        _isJoined || (_last == SignKind.Lower && kind == SignKind.Upper) || (_last == SignKind.Digit) != (kind == SignKind.Digit);

    /// <summary>Adds a letter or digit.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="at">Its place in the word.</param>
    /// <returns>The place where a part starts that only this letter tells of, as the <c>P</c> in <c>LLMPruner</c>; else 0.</returns>
    public int Add(SignKind kind, int at)
    {
        if (at == 0 || StartsPart(kind))
            _uppers = 0;
        (_last, _isJoined) = (kind, false);
        if (kind == SignKind.Upper)
        {
            (_uppers, _lowers, _lastUpperAt) = (_uppers + 1, 0, at);
            return 0;
        }

        // One small letter behind capitals is their plural, LLMs, or part of a name, LoRA.
        _lowers = kind == SignKind.Lower ? _lowers + 1 : 0;
        if (_lowers != 2 || _uppers < 2)
            return 0;
        _uppers = 0;
        return _lastUpperAt;
    }
}
