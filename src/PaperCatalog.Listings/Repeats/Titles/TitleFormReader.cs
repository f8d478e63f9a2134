using PaperCatalog.Listings.Naming;
using PaperCatalog.Listings.Repeats.Words;

namespace PaperCatalog.Listings.Repeats.Titles;

/// <summary>Reads the titles of a catalogue, one after the other.</summary>
/// <param name="vocabulary">Learns their words.</param>
internal sealed class TitleFormReader(TitleVocabulary vocabulary)
{
    private readonly WrittenWords _written = new();
    private readonly List<RawWord> _words = new(TitleForm.MostWords + 1);
    private char[] _buffer = [];

    /// <summary>Reads a title.</summary>
    public TitleForm Read(string title)
    {
        _words.Clear();
        var isShouted = WordCase.IsShouted(title.AsSpan());
        OwnName.TryFind(title, out var nameStart, out var nameLength);
        if (_buffer.Length < title.Length * TitleWordReader.MostOfUnit)
            _buffer = new char[title.Length * TitleWordReader.MostOfUnit];
        var reader = new TitleWordReader(title.AsSpan(), _buffer);
        while (_words.Count <= TitleForm.MostWords && reader.TryRead())
        {
            var word = _written.Get(reader.Word);
            if (word.Folded.Length == 0)
                continue;
            var isOwnName = reader.Start >= nameStart && reader.Start < nameStart + nameLength;
            _words.Add(new RawWord(word)
            {
                IsName = isOwnName || (!isShouted && word.HasShapeOfName),
                IsAfterBreak = reader.IsAfterBreak,
                SignBefore = SignBefore(title, reader.Start),
            });
        }

        return TitleForm.Of(_words, vocabulary);
    }

    private static char SignBefore(string title, int at)
    {
        if (at > 0 && title[at - 1] == '-')
            return '-';
        while (at > 0 && char.IsWhiteSpace(title[at - 1]))
            at--;
        return at > 0 ? title[at - 1] : '\0';
    }
}
