namespace PaperCatalog.Listings.Directives;

/// <summary>Writes down what each line of a listing belongs to.</summary>
/// <remarks>
/// A line of several owners belongs to the one that matters most: a directive, an entry, a definition, then a problem, then
/// what is around.
/// </remarks>
internal sealed class LineAccount
{
    private readonly Utf8Text _text;
    private readonly LineOwner[] _owners;

    /// <summary>The account of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rest">What all lines are that are neither blank nor directives, until something else is said.</param>
    /// <param name="marker">What directives begin with, wherever they stand; <see langword="null"/> where there are none.</param>
    public LineAccount(Utf8Text text, LineOwner rest, DirectiveMarker? marker)
    {
        _text = text;
        _owners = new LineOwner[text.LineCount];
        for (var i = 0; i < _owners.Length; i++)
            _owners[i] = BeginsPlainly(text, i, marker) ? rest : Classify(text, text.GetLine(i), rest, marker);
    }

    /// <summary>What a line belongs to.</summary>
    public LineOwner this[int index] => _owners[index];

    /// <summary>Says whose a line is, whatever was said before: what goes by lines knows each.</summary>
    public void Mark(int line, LineOwner owner) => _owners[line] = owner;

    /// <summary>
    /// Says whose the lines of <paramref name="span"/> are, those aside that an entry or a definition has already.
    /// </summary>
    public void Mark(ByteSpan span, LineOwner owner)
    {
        if (span.IsEmpty)
            return;
        var last = _text.GetLineIndex(span.End - 1);
        for (var i = _text.GetLineIndex(span.Start); i <= last; i++)
        {
            if (_owners[i] is not (LineOwner.Blank or LineOwner.Directive or LineOwner.Entry or LineOwner.Definition))
                _owners[i] = owner;
        }
    }

    /// <summary>The owners of all lines.</summary>
    public EquatableArray<LineOwner> ToArray() => new(_owners);

    // Every line of every listing comes by here: most begin, behind some spaces, with a sign that says enough.
    private static bool BeginsPlainly(Utf8Text text, int line, DirectiveMarker? marker)
    {
        var bytes = text.Bytes;
        var at = text.GetLineStart(line);
        while (at < bytes.Length && bytes[at] == ' ')
            at++;
        return at < bytes.Length && bytes[at] is > (byte)' ' and < 0x7F && (marker is null || !DirectiveMarker.CanBeginWith(bytes[at]));
    }

    private static LineOwner Classify(Utf8Text text, ByteSpan line, LineOwner rest, DirectiveMarker? marker)
    {
        var bytes = text.Slice(line);
        var start = 0;
        while (start < bytes.Length && AsciiText.IsSpace(bytes[start]))
            start++;
        bytes = bytes.Slice(start);
        if (!bytes.IsEmpty && bytes[0] < 0x80 && (marker is null || !DirectiveMarker.IsPossible(bytes)))
            return rest;
        line = ByteSpan.FromBounds(line.Start + start, line.End);
        line = WhiteSpace.Trim(text, line);
        return line.IsEmpty ? LineOwner.Blank : marker?.Find(text.Slice(line), out _) > 0 ? LineOwner.Directive : rest;
    }
}
