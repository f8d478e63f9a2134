using PaperCatalog.Listings.Directives;

namespace PaperCatalog.Listings;

/// <summary>Writes down what each line of a listing belongs to.</summary>
/// <remarks>A line of several owners belongs to the one that matters most: an entry, then a problem, then what is around.</remarks>
internal sealed class LineAccount
{
    private readonly Utf8Text _text;
    private readonly LineOwner[] _owners;

    /// <summary>The account of a text: all that is not blank is of <paramref name="rest"/> until something else is said.</summary>
    public LineAccount(Utf8Text text, LineOwner rest)
    {
        _text = text;
        _owners = new LineOwner[text.LineCount];
        for (var i = 0; i < _owners.Length; i++)
            _owners[i] = WhiteSpace.Trim(text, text.GetLine(i)).IsEmpty ? LineOwner.Blank : rest;
    }

    /// <summary>Says whose the lines of <paramref name="span"/> are, those aside that an entry has already.</summary>
    public void Mark(ByteSpan span, LineOwner owner)
    {
        if (span.IsEmpty)
            return;
        var last = _text.GetLineIndex(span.End - 1);
        for (var i = _text.GetLineIndex(span.Start); i <= last; i++)
        {
            if (_owners[i] is not (LineOwner.Blank or LineOwner.Entry))
                _owners[i] = owner;
        }
    }

    /// <summary>Finds the lines that are directives, wherever they stand.</summary>
    public void MarkDirectives(DirectiveMarker marker)
    {
        for (var i = 0; i < _owners.Length; i++)
        {
            if (_owners[i] != LineOwner.Blank && marker.Find(_text.Slice(WhiteSpace.Trim(_text, _text.GetLine(i))), out _) > 0)
                _owners[i] = LineOwner.Directive;
        }
    }

    /// <summary>The owners of all lines.</summary>
    public EquatableArray<LineOwner> ToArray() => new(_owners);
}
