using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.MarkdownLists.Syntax;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Where in a reading list one is: below which headings, and in which paper.</summary>
/// <param name="text">The listing.</param>
/// <param name="draft">What was read of it.</param>
/// <param name="reader">Reads blocks.</param>
/// <param name="run">The papers below the heading.</param>
internal sealed class ListOutline(Utf8Text text, ListingDraft draft, CandidateReader reader, PaperRun run)
{
    /// <summary>The level of items at the margin; those of headings are smaller.</summary>
    public const int ItemLevel = 10;

    /// <summary>What is read of the listing.</summary>
    public ListingDraft Draft => draft;

    /// <summary>Reads blocks.</summary>
    public CandidateReader Reader => reader;

    /// <summary>The papers below the heading.</summary>
    public PaperRun Run => run;

    /// <summary>The section.</summary>
    public Section? Section { get; set; }

    /// <summary>What may be a paper and goes on.</summary>
    public Candidate? Open { get; set; }

    /// <summary>The section that it is in.</summary>
    public Section? OpenSection { get; set; }

    /// <summary>The table.</summary>
    public ListTable? Table { get; set; }

    /// <summary>Whether items say something of a paper that is not there.</summary>
    public bool IsLost { get; set; }

    /// <summary>The level of an item among sections.</summary>
    public static int LevelOf(Block item) => ItemLevel + item.Level;

    /// <summary>Leaves the sections of a level.</summary>
    public void Leave(int level) => Section = Section.Leave(Section, level);

    /// <summary>Begins with what may be a paper.</summary>
    public void Begin(Candidate candidate, Section? section)
    {
        (Open, OpenSection) = (candidate, section);
        run.Add(candidate, section);
    }

    /// <summary>An item that papers are below is what they have in common.</summary>
    public void MakeSection(Candidate item)
    {
        run.Remove(item);
        var level = LevelOf(item.Block);
        Section = new Section(Section.Leave(Section, level), item.Block, level);
    }

    /// <summary>Adds a block below a paper to it, unless it is of another.</summary>
    public void AddDetail(Candidate open, Block block)
    {
        if (reader.Kinds.IsRepeated(open, block))
        {
            draft.ReportText(RuleTable.StrayText, WhiteSpace.TrimLines(text, block.Span));
            (Open, IsLost) = (null, true);
            return;
        }

        reader.Details.AddDetail(open, block);
        // The title of a heading is a paper from here on, and no section.
        if (open.Block.Kind == BlockKind.Heading && IsPaperInHeading(open) && !run.Contains(open))
        {
            run.Add(open, OpenSection);
            Section = Section.Leave(Section, open.Block.Level);
        }
    }

    /// <summary>
    /// Whether a heading is a paper by what is below it. Any section may have links; who wrote it, when, or an abstract is of a paper.
    /// </summary>
    private bool IsPaperInHeading(Candidate heading) =>
        heading.IsPaper && Section is not { IsTop: true } &&
        (heading.People.Count > 0 || !heading.Abstract.IsEmpty || !heading.Venue.IsEmpty || heading.Date is not null);
}
