using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>A block while it is read: its pieces, and what was found in them.</summary>
/// <param name="text">The listing.</param>
/// <param name="parser">Cuts it into pieces.</param>
internal sealed class CandidateScan(Utf8Text text, InlineParser parser)
{
    private readonly List<InlinePiece> _pieces = [];

    /// <summary>The pieces; of one a part may be taken already.</summary>
    public List<InlinePiece> Pieces => _pieces;

    /// <summary>What goes before the title.</summary>
    public List<ByteSpan> Prefixes { get; } = [];

    /// <summary>Parts texts.</summary>
    public TextTokens Tokens { get; } = new(text);

    /// <summary>Tells places.</summary>
    public PlaceText Places { get; } = new(text);

    /// <summary>What is found.</summary>
    public Candidate Candidate { get; set; } = null!;

    /// <summary>Whether it is a cell of a column of titles.</summary>
    public bool IsTitleColumn { get; private set; }

    /// <summary>Whether no more people are to come.</summary>
    public bool IsPeopleEnded { get; set; }

    /// <summary>Whether what was read last is neither people nor place.</summary>
    public bool IsBehindRemark { get; set; }

    /// <summary>Begins with another block.</summary>
    public void Begin(Candidate candidate, ByteSpan content, bool isTitleColumn)
    {
        (Candidate, IsTitleColumn, IsPeopleEnded, IsBehindRemark) = (candidate, isTitleColumn, false, false);
        Prefixes.Clear();
        Cut(content);
    }

    /// <summary>Cuts a stretch into pieces. What is taken of them is taken of a copy, for the stretch may be asked for again.</summary>
    public void Cut(ByteSpan span)
    {
        _pieces.Clear();
        _pieces.AddRange(parser.Read(span));
    }
}
