using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>What may be a paper: an item of a list, a row of a table, a paragraph or a heading, with what it says.</summary>
/// <param name="block">Where it begins.</param>
internal sealed class Candidate(Block block)
{
    // What speaks for a paper: its link alone is enough, and so are people with a place or a year.
    private const int OfLink = 4;
    private const int OfPeople = 2;
    private const int OfVenue = 2;
    private const int Enough = 4;

    // Most have nothing of most of them.
    private List<ListName>? _people;
    private List<ListLink>? _links;
    private List<ByteSpan>? _identifiers;
    private List<ByteSpan>? _keywords;
    private List<(string Name, ByteSpan Text)>? _fields;

    /// <summary>Where it begins.</summary>
    public Block Block { get; } = block;

    /// <summary>All of it so far.</summary>
    public ByteSpan Span { get; private set; } = block.Span;

    /// <summary>The title, as it is written; <see langword="null"/> where nothing is one.</summary>
    public ByteSpan? Title { get; set; }

    /// <summary>Whether the title is marked as one, as bold or as a link.</summary>
    public bool IsMarked { get; set; }

    /// <summary>Whether its block has a title and nothing else.</summary>
    public bool IsBare { get; set; }

    /// <summary>Where the title leads.</summary>
    public ByteSpan TitleTarget { get; set; }

    /// <summary>The people, in order; of a name that stands as in an index, family name first, both parts.</summary>
    public IReadOnlyList<ListName> People => _people ?? (IReadOnlyList<ListName>)[];

    /// <summary>Whether not all people are named.</summary>
    public bool HasMorePeople { get; set; }

    /// <summary>Who stands in place of people.</summary>
    public ByteSpan Organization { get; set; }

    /// <summary>Where it was published.</summary>
    public ByteSpan Venue { get; set; }

    /// <summary>When.</summary>
    public Field<PartialDate>? Date { get; set; }

    /// <summary>The abstract.</summary>
    public ByteSpan Abstract { get; set; }

    /// <summary>What somebody says of it.</summary>
    public ByteSpan Note { get; set; }

    /// <summary>The other links, in order.</summary>
    public IReadOnlyList<ListLink> Links => _links ?? (IReadOnlyList<ListLink>)[];

    /// <summary>Texts that may be identifiers.</summary>
    public IReadOnlyList<ByteSpan> Identifiers => _identifiers ?? (IReadOnlyList<ByteSpan>)[];

    /// <summary>Its keywords of its own.</summary>
    public IReadOnlyList<ByteSpan> Keywords => _keywords ?? (IReadOnlyList<ByteSpan>)[];

    /// <summary>What it says under names of its own.</summary>
    public IReadOnlyList<(string Name, ByteSpan Text)> Fields => _fields ?? (IReadOnlyList<(string Name, ByteSpan Text)>)[];

    /// <summary>A place in it that breaks the rules of Markdown.</summary>
    public ByteSpan Broken { get; set; }

    /// <summary>What its title's link leads to, where it has one.</summary>
    public LinkKind TitleKind { get; set; }

    /// <summary>Whether it leads to a paper.</summary>
    public bool HasPaperLink { get; set; }

    /// <summary>Whether it surely is a paper.</summary>
    public bool IsPaper => Title is not null && Weight >= Enough;

    /// <summary>Whether it is one where those beside it are.</summary>
    public bool IsPaperAmongPapers => Title is not null && (IsMarked || Weight >= OfVenue) &&
        (TitleKind != LinkKind.NoPaper || Weight >= OfVenue);

    private int Weight =>
        (HasPaperLink ? OfLink : 0) + (People.Count > 0 ? OfPeople : 0) + (Venue.IsEmpty ? 0 : OfVenue) + (Date is null ? 0 : OfVenue / 2) +
        (Organization.IsEmpty ? 0 : 1) + (Abstract.IsEmpty ? 0 : 1);

    /// <summary>Adds a person.</summary>
    public void AddPerson(ListName name) => (_people ??= []).Add(name);

    /// <summary>Adds a link.</summary>
    public void AddLink(ListLink link) => (_links ??= []).Add(link);

    /// <summary>Adds a text that may be an identifier.</summary>
    public void AddIdentifier(ByteSpan text) => (_identifiers ??= []).Add(text);

    /// <summary>Adds a keyword.</summary>
    public void AddKeyword(ByteSpan keyword) => (_keywords ??= []).Add(keyword);

    /// <summary>Adds what it says under a name of its own.</summary>
    public void AddField((string Name, ByteSpan Text) field) => (_fields ??= []).Add(field);

    /// <summary>Says that it goes on to a place further down.</summary>
    public void ExtendTo(int end) => Span = ByteSpan.FromBounds(Span.Start, Math.Max(Span.End, end));
}
