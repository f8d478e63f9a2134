namespace PaperCatalog.Listings;

/// <summary>Decodes the fields of a listing, one after the other.</summary>
/// <remarks>A field that turns out to stand in the listing as it is takes no room: its span is that of the listing.</remarks>
/// <param name="text">The listing.</param>
/// <param name="capacity">How long a field can be before room is made for more.</param>
internal sealed partial class DecodedTextBuilder(Utf8Text text, int capacity = 256)
{
    // Below the 262,144 bytes in which a field must start: longer literals make the compiler slow out of proportion.
    private const int PartLength = 250_000;

    private readonly List<byte[]> _parts = [];
    private readonly List<DecodedPiece[]> _pieces = [];
    private readonly List<DecodedPiece> _partPieces = [];
    private List<DecodedPiece> _fieldPieces = [];
    private byte[] _part = [];
    private int _partLength;
    private byte[] _field = new byte[capacity];
    private int _fieldLength;

    /// <summary>The number of bytes of the field so far.</summary>
    public int FieldLength => _fieldLength;

    /// <summary>The bytes of the field so far.</summary>
    public ReadOnlySpan<byte> Field => IsVerbatim
        ? text.Slice(new ByteSpan(_fieldPieces[0].Source.Start, _fieldLength))
        : _field.AsSpan(0, _fieldLength);

    // Most fields are one stretch of the listing to the end: these are never copied.
    private bool IsVerbatim => _fieldPieces.Count == 1 && _fieldPieces[0].IsVerbatim && _fieldPieces[0].Reaches(_fieldLength);

    /// <summary>Adds a stretch of the listing as it is.</summary>
    public void AppendVerbatim(ByteSpan source)
    {
        if (source.IsEmpty)
            return;
        if (_fieldPieces.Count > 0 && _fieldPieces[_fieldPieces.Count - 1] is { IsVerbatim: true } last &&
            last.Reaches(_fieldLength) && last.SourceOf(_fieldLength) == source.Start)
        {
            _fieldPieces[_fieldPieces.Count - 1] = new DecodedPiece(last.Start, ByteSpan.FromBounds(last.Source.Start, source.End), isVerbatim: true);
        }
        else
        {
            AddPiece(new DecodedPiece(_fieldLength, source, isVerbatim: true));
        }

        if (IsVerbatim)
            _fieldLength += source.Length;
        else
            Write(text.Slice(source));
    }

    /// <summary>Adds bytes that stand for a stretch of the listing.</summary>
    public void Append(ReadOnlySpan<byte> decoded, ByteSpan source)
    {
        if (decoded.IsEmpty)
            return;
        AddPiece(new DecodedPiece(_fieldLength, source, isVerbatim: false));
        Write(decoded);
    }

    /// <summary>Adds a space that the listing does not have; it stands for the place behind what is before it.</summary>
    public void AppendSpace()
    {
        var last = _fieldPieces[_fieldPieces.Count - 1];
        if (!last.IsVerbatim || last.Source.Length != _fieldLength - last.Start)
        {
            Append(" "u8, new ByteSpan(last.Source.End, 0));
            return;
        }

        MoveToBuffer();
        Write(" "u8);
    }

    /// <summary>Adds a stretch of a text that may itself be decoded: JSON in a string of JSON.</summary>
    public void AppendFrom(Utf8Text from, ByteSpan span)
    {
        if (from.IsVerbatim(span))
            AppendVerbatim(from.GetSource(span));
        else
            Append(from.Slice(span), from.GetSource(span));
    }

    /// <summary>Takes off the last bytes of the field.</summary>
    public void Truncate(int length)
    {
        _fieldLength = length;
        while (_fieldPieces.Count > 0 && _fieldPieces[_fieldPieces.Count - 1].Start >= length)
            _fieldPieces.RemoveAt(_fieldPieces.Count - 1);
    }

    /// <summary>Ends the field and begins the next one.</summary>
    /// <returns>Where its text is: in the listing, or in the decoded text behind it.</returns>
    public ByteSpan EndField()
    {
        ByteSpan span = default;
        if (IsVerbatim)
            span = new ByteSpan(_fieldPieces[0].Source.Start, _fieldLength);
        else if (_fieldPieces.Count > 0)
            span = Keep();
        DropField();
        return span;
    }

    /// <summary>The same for a text that an entry has only where it is not empty; else <see langword="null"/>.</summary>
    public ByteSpan? EndText()
    {
        var isEmpty = _fieldLength == 0;
        var span = EndField();
        return isEmpty ? null : span;
    }

    /// <summary>The bytes of a field that has ended.</summary>
    public ReadOnlySpan<byte> SliceOf(ByteSpan field)
    {
        var place = field.Start - text.Length;
        if (place < 0)
            return text.Slice(field);
        var part = Math.Min(place >> DecodedText.PartShift, _parts.Count);
        while (part < _parts.Count && _parts[part].Length == 0)
            part--;
        var bytes = part < _parts.Count ? _parts[part] : _part;
        return bytes.AsSpan(place - (part << DecodedText.PartShift), field.Length);
    }

    /// <summary>Forgets the field and begins the next one.</summary>
    public void DropField()
    {
        _fieldLength = 0;
        _fieldPieces.Clear();
    }

    /// <summary>The listing's text with all decoded fields behind it.</summary>
    public Utf8Text ToText()
    {
        EndPart();
        return _parts.Count == 0 ? text : text.WithDecoded(new DecodedText([.. _parts], [.. _pieces]));
    }

    private ByteSpan Keep()
    {
        if (_partLength + _fieldLength > PartLength)
            EndPart();
        var start = _partLength;
        foreach (var piece in _fieldPieces)
            _partPieces.Add(piece with { Start = start + piece.Start });
        if (_part.Length < _partLength + _fieldLength)
            Array.Resize(ref _part, Math.Max(_partLength + _fieldLength, _parts.Count > 0 ? PartLength : Math.Min(PartLength, Math.Max(1024, _part.Length * 2))));
        Field.CopyTo(_part.AsSpan(_partLength));
        _partLength += _fieldLength;
        return new ByteSpan(text.Length + (_parts.Count << DecodedText.PartShift) + start, _fieldLength);
    }

    private void EndPart()
    {
        if (_partLength == 0)
            return;
        // One that is full is not copied.
        var isFull = _partLength == _part.Length;
        _parts.Add(isFull ? _part : _part.AsSpan(0, _partLength).ToArray());
        if (isFull)
            _part = [];
        _pieces.Add([.. _partPieces]);
        for (var more = (_partLength - 1) >> DecodedText.PartShift; more > 0; more--)
        {
            _parts.Add([]);
            _pieces.Add([]);
        }

        _partLength = 0;
        _partPieces.Clear();
    }

    private void AddPiece(DecodedPiece piece)
    {
        MoveToBuffer();
        _fieldPieces.Add(piece);
    }

    /// <summary>Copies what of the field was but a span of the listing, before something is put behind it.</summary>
    private void MoveToBuffer()
    {
        if (!IsVerbatim)
            return;
        Reserve(_fieldLength);
        Field.CopyTo(_field);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        Reserve(_fieldLength + bytes.Length);
        bytes.CopyTo(_field.AsSpan(_fieldLength));
        _fieldLength += bytes.Length;
    }

    private void Reserve(int length)
    {
        if (_field.Length < length)
            Array.Resize(ref _field, Math.Max(_field.Length * 2, length));
    }
}
