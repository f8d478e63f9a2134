namespace PaperCatalog.Listings.PlainText;

/// <summary>A paper of a list that people type: what its lines say, before it is known whether the whole is a list of papers.</summary>
/// <param name="first">The number of its first line.</param>
internal sealed class ListItem(int first)
{
    /// <summary>Its lines.</summary>
    public List<int> Lines { get; } = [first];

    /// <summary>The lines of its title, or what is left of one beside a link; none where it has only an identifier.</summary>
    public List<ByteSpan> Title { get; } = [];

    /// <summary>Its links and identifiers.</summary>
    public List<ByteSpan> Links { get; } = [];

    /// <summary>What else stands below it.</summary>
    public List<ByteSpan> Notes { get; } = [];

    /// <summary>The line of its people.</summary>
    public ByteSpan? Names { get; set; }

    /// <summary>Whether there are more people than the line names.</summary>
    public bool AreMore { get; set; }

    /// <summary>Whether its people show that it is a paper: films have a name beside them too.</summary>
    public bool HasSureNames { get; set; }

    /// <summary>The line of its date.</summary>
    public ByteSpan? Date { get; set; }

    /// <summary>Where it appeared, before the year on its line.</summary>
    public ByteSpan? Venue { get; set; }

    /// <summary>Its year.</summary>
    public ByteSpan? Year { get; set; }

    /// <summary>The line of how many authors there are.</summary>
    public ByteSpan? People { get; set; }
}
