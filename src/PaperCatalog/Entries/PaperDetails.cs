using System.Collections.ObjectModel;
using PaperCatalog.Collections;
using PaperCatalog.Format;
using PaperCatalog.Tables;

namespace PaperCatalog.Entries;

/// <summary>What only some papers have, made on first use and then kept, apart from the paper, so that the others stay small.</summary>
internal sealed class PaperDetails(CatalogTables tables, int home, int number)
{
    // Of a field that the paper does not have: to look for it once more would cost more than to keep that.
    private static readonly string s_none = new(' ', 1);

    // All threads get the same of lists; of strings any will do, since they are equal.
    private readonly string?[] _fields = new string?[FieldNumber.Keyword];
    private IReadOnlyList<Author>? _editors;
    private IReadOnlyList<string>? _keywords;
    private IReadOnlyDictionary<string, string>? _others;
    private string? _citationKey;

    private PaperEntries Entries => new(tables, home, number);

    /// <summary>A field by its number, or null.</summary>
    public string? Field(int number)
    {
        var text = _fields[number] ??= Entries.Field(number) ?? s_none;
        return ReferenceEquals(text, s_none) ? null : text;
    }

    /// <summary>The citation key, or null.</summary>
    public string? CitationKey
    {
        get
        {
            var text = _citationKey ??= tables.FirstText(home, number, EntryColumn.CitationKey) is { IsEmpty: false } key
                ? Texts.Utf8Decoding.Decode(key)
                : s_none;
            return ReferenceEquals(text, s_none) ? null : text;
        }
    }

    /// <summary>The editors.</summary>
    public IReadOnlyList<Author> Editors =>
        _editors ?? Once.Keep(ref _editors, Frozen.List(Entries.People(EntryColumn.Editors)));

    /// <summary>The keywords.</summary>
    public IReadOnlyList<string> Keywords => _keywords ?? Once.Keep(ref _keywords, Frozen.List(Entries.Keywords()));

    /// <summary>The fields that go by the names that listings give them.</summary>
    public IReadOnlyDictionary<string, string> OtherFields =>
        _others ?? Once.Keep(ref _others, new ReadOnlyDictionary<string, string>(Entries.OtherFields()));
}
