namespace PaperCatalog.Listings.PlainText.References;

/// <summary>What a reference says, each part as a stretch of its text.</summary>
internal sealed class ParsedReference
{
    /// <summary>The people, a name each: what stands first in it, and what last.</summary>
    public List<(TextRange Given, TextRange Family)> People { get; } = [];

    /// <summary>Whether all people are named, and none are <c>et al.</c></summary>
    public bool AreAllNamed { get; set; } = true;

    /// <summary>The title.</summary>
    public TextRange Title { get; set; }

    /// <summary>The year.</summary>
    public TextRange Year { get; set; }

    /// <summary>Where it appeared.</summary>
    public TextRange Venue { get; set; }

    /// <summary>The volume.</summary>
    public TextRange Volume { get; set; }

    /// <summary>The issue.</summary>
    public TextRange Issue { get; set; }

    /// <summary>The pages.</summary>
    public TextRange Pages { get; set; }

    /// <summary>Its links and identifiers.</summary>
    public List<TextRange> Links { get; } = [];
}
