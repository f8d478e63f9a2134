using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Forms;

/// <summary>Adds a text without its mark-up to the field that is being decoded.</summary>
internal delegate void MarkupDecoder(Utf8Text text, ByteSpan span, DecodedTextBuilder field);

/// <content>Texts that are not written as they are read: with mark-up, or as an index of their words.</content>
internal sealed partial class JsonFields
{
    // An index of words spells each once and is longer than its text mostly; one word in thousands of places would make a text without end.
    private const int MostTimes = 4;

    // Where the words of a text stand, by their places; empty between two texts.
    private ByteSpan[] _words = [];

    /// <summary>A text with mark-up, or the first of a list of such.</summary>
    public ByteSpan? ReadText(JsonElement? value, MarkupDecoder decode)
    {
        if (value is not { } some)
            return null;
        if (some.Kind == JsonKind.Array)
            return ReadFirstText(some, decode);
        if (!IsOfKind(some, JsonKind.String, ExpectedText))
            return null;
        Decode(some);
        if (_decoded.Field.IndexOfAny((byte)'<', (byte)'&') >= 0)
        {
            _decoded.DropField();
            var content = Unwrap(some, out var span);
            decode(content, span, _decoded);
        }

        return Took(some, EndText());
    }

    private ByteSpan? ReadFirstText(JsonElement list, MarkupDecoder decode) =>
        ReadFirst(list, item => item.Kind == JsonKind.String ? ReadText(item, decode) : null);

    /// <summary>A text that stands as an index of its words: <c>{ "We": [0, 5], "prune": [1] }</c>.</summary>
    public ByteSpan? ReadInverted(JsonElement? value)
    {
        if (value is not { } index || !IsOfKind(index, JsonKind.Object, "an object of words, each with its places"))
            return null;
        // Every place takes two bytes of the listing at least, so that no text has one beyond these.
        var most = index.Span.Length / 2;
        if (_words.Length < most)
            Array.Resize(ref _words, Math.Max(most, 2 * _words.Length));
        var words = _words.AsSpan(0, most);
        var last = -1;
        foreach (var word in index)
        {
            if (!IsOfKind(word, JsonKind.Array, "the places of a word"))
                continue;
            foreach (var place in word)
            {
                if (place.Kind == JsonKind.Number && AsciiText.TryParse(place.Bytes, out var at) && at < words.Length && words[at].IsEmpty)
                    (words[at], last) = (word.Key, Math.Max(last, at));
                else
                    Report(place, "the place of one word, from 0 on");
            }
        }

        Take(index);
        AppendWords(index, words.Slice(0, last + 1));
        words.Slice(0, last + 1).Clear();
        return EndText();
    }

    private void AppendWords(JsonElement index, ReadOnlySpan<ByteSpan> words)
    {
        foreach (var word in words)
        {
            if (word.IsEmpty)
                continue;
            if (_decoded.FieldLength > MostTimes * index.Span.Length)
            {
                Report(index, "a text that is not much longer than the index of its words");
                return;
            }

            if (_decoded.FieldLength > 0)
                _decoded.AppendSpace();
            Decode(word);
        }
    }
}
