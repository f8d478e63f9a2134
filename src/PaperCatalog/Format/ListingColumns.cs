namespace PaperCatalog.Format;

/// <summary>The columns of <see cref="ListingTable.Papers"/>.</summary>
internal static class PaperColumn
{
    /// <summary>Where in its part of <see cref="ListingTable.Keys"/> the key starts, in bytes; it ends with its line.</summary>
    public const int Key = 0;

    /// <summary>The entry that is the first appearance.</summary>
    public const int First = 1;

    /// <summary>The number of columns.</summary>
    public const int Count = 2;

    /// <summary>The columns in order.</summary>
    public const string About = "key: where in Keys its key starts; first: the entry that is its first appearance";
}

/// <summary>The columns of <see cref="ListingTable.Appearances"/>.</summary>
internal static class AppearanceColumn
{
    /// <summary>The paper, where it is at home in the listing; else anything.</summary>
    public const int Paper = 0;

    /// <summary>The row of the entry in <see cref="ListingTable.Elsewhere"/>, where it has one.</summary>
    public const int Elsewhere = 1;

    /// <summary>The number of columns.</summary>
    public const int Count = 2;

    /// <summary>The columns in order.</summary>
    public const string About = "paper; its row in Elsewhere";
}

/// <summary>The columns of <see cref="ListingTable.Elsewhere"/>.</summary>
internal static class ElsewhereColumn
{
    /// <summary>The listing that the paper is at home in; nothing where it is this one.</summary>
    public const int Home = 0;

    /// <summary>The number of the paper there.</summary>
    public const int Paper = 1;

    /// <summary>The listing of the paper's next appearance; nothing where there is none.</summary>
    public const int NextListing = 2;

    /// <summary>The entry there that is the next appearance.</summary>
    public const int NextEntry = 3;

    /// <summary>The number of columns.</summary>
    public const int Count = 4;

    /// <summary>The columns in order.</summary>
    public const string About = "listing that the paper is at home in, paper; listing of its next appearance, entry";
}

/// <summary>The columns of <see cref="ListingTable.Years"/>.</summary>
internal static class YearColumn
{
    /// <summary>The year.</summary>
    public const int Year = 0;

    /// <summary>The first row of <see cref="ListingTable.ByDate"/> with a paper of it.</summary>
    public const int First = 1;

    /// <summary>The number of columns.</summary>
    public const int Count = 2;

    /// <summary>The columns in order.</summary>
    public const string About = "year; first: its first row in ByDate";
}

/// <summary>The column of <see cref="ListingTable.ByDate"/>.</summary>
internal static class DateColumn
{
    /// <summary>The paper.</summary>
    public const int Paper = 0;

    /// <summary>The number of columns.</summary>
    public const int Count = 1;

    /// <summary>The columns in order.</summary>
    public const string About = "paper, by date";
}

/// <summary>The columns of <see cref="ListingTable.Entries"/>. A text has its length, in bytes, in the column after it.</summary>
/// <remarks>
/// A text starts at a place relative to its entry's: so its cells are small, and often the same in all rows. From 0 on it
/// counts from <see cref="At"/>; from -1 down from <see cref="Decoded"/>. A text without a length is none; then its place
/// says nothing.
/// </remarks>
internal static class EntryColumn
{
    /// <summary>The line that the entry starts at, from 1.</summary>
    public const int Line = 0;

    /// <summary>The first place in the listing, in bytes without a byte-order mark, where a text of the entry starts.</summary>
    public const int At = 1;

    /// <summary>The same in <see cref="ListingTable.Decoded"/>.</summary>
    public const int Decoded = 2;

    /// <summary>The title.</summary>
    public const int Title = 3;

    /// <summary>The paper's own name, counted from the start of the title that it stands in.</summary>
    public const int ShortName = 5;

    /// <summary>The abstract.</summary>
    public const int Abstract = 7;

    /// <summary>How many authors the listing says there are, less those that it names.</summary>
    public const int AuthorCount = 9;

    /// <summary>The date, as <see cref="DateCell"/> has it.</summary>
    public const int Date = 10;

    /// <summary>The number of comments.</summary>
    public const int CommentCount = 11;

    /// <summary>The number of upvotes.</summary>
    public const int Upvotes = 12;

    /// <summary>The address of the paper.</summary>
    public const int Url = 13;

    /// <summary>The arXiv identifier proper.</summary>
    public const int ArxivId = 15;

    /// <summary>The DOI proper.</summary>
    public const int Doi = 17;

    /// <summary>The organization.</summary>
    public const int Organization = 19;

    /// <summary>The first row in <see cref="ListingTable.Links"/>, and in the column after it how many there are.</summary>
    public const int Links = 21;

    /// <summary>The same in <see cref="ListingTable.Names"/>.</summary>
    public const int Names = 23;

    /// <summary>The key that a bibliography cites the paper by.</summary>
    public const int CitationKey = 25;

    /// <summary>What kind of work it is, a number of <see cref="PaperType"/>.</summary>
    public const int Type = 27;

    /// <summary>The first row of its editors in <see cref="ListingTable.Names"/>, and in the column after it how many there are.</summary>
    public const int Editors = 28;

    /// <summary>The same in <see cref="ListingTable.Fields"/>.</summary>
    public const int Fields = 30;

    /// <summary>The number of columns.</summary>
    public const int Count = 32;

    /// <summary>The columns in order.</summary>
    public const string About =
        "line; at, decoded: where its texts begin, in the listing and in Decoded; then, texts with lengths (+), from at on, or\n" +
        "below 0 from decoded on: title +; short +, in it; abstract +; unnamed authors; date; comments; upvotes;\n" +
        "url +; arxiv +; doi +; organization +; links +, names +: first row and how many; cited as +; type; editors +; fields +";
}

/// <summary>The columns of <see cref="ListingTable.Links"/>, and the first ones of other tables of texts.</summary>
internal static class TextColumn
{
    /// <summary>Where the text starts, from its entry's places as in <see cref="EntryColumn"/>.</summary>
    public const int At = 0;

    /// <summary>Its length in bytes.</summary>
    public const int Length = 1;

    /// <summary>The number of columns.</summary>
    public const int Count = 2;

    /// <summary>The columns in order.</summary>
    public const string About = "at +: from its entry's at or decoded, and its length";
}

/// <summary>
/// The columns of <see cref="ListingTable.Names"/>, behind those of <see cref="TextColumn"/>. A name is written given name, particles,
/// family name, suffix, with a space between two; what these leave is the family name. A name that is one whole has none of them.
/// </summary>
internal static class NameColumn
{
    /// <summary>The length of the given names, in bytes.</summary>
    public const int Given = 2;

    /// <summary>That of the particle that goes with the given name.</summary>
    public const int DroppingParticle = 3;

    /// <summary>That of the particle that goes with the family name.</summary>
    public const int NonDroppingParticle = 4;

    /// <summary>That of the suffix.</summary>
    public const int Suffix = 5;

    /// <summary>The number of columns.</summary>
    public const int Count = 6;

    /// <summary>The columns in order.</summary>
    public const string About = TextColumn.About + "; the lengths of given name, particles, suffix";
}

/// <summary>The columns of <see cref="ListingTable.Fields"/>, behind those of <see cref="TextColumn"/>.</summary>
internal static class FieldColumn
{
    /// <summary>Which field, a number of <see cref="FieldNumber"/>.</summary>
    public const int Number = 2;

    /// <summary>The number of columns.</summary>
    public const int Count = 3;

    /// <summary>The columns in order.</summary>
    public const string About = TextColumn.About + "; field: which, from 32 on by its name in Strings";
}

/// <summary>The columns of <see cref="ListingTable.Facts"/>.</summary>
internal static class FactColumn
{
    /// <summary>The length of the listing in bytes, a byte-order mark not counted.</summary>
    public const int Length = 0;

    /// <summary>The day of capture, as <see cref="DateCell"/> has it.</summary>
    public const int CapturedOn = 1;

    /// <summary>The length of the path in <see cref="ListingTable.Strings"/>, in bytes.</summary>
    public const int PathLength = 2;

    /// <summary>The length of the name of the resource behind it; nothing where no resource holds the listing.</summary>
    public const int ResourceLength = 3;

    /// <summary>The number of columns.</summary>
    public const int Count = 4;

    /// <summary>The columns in order.</summary>
    public const string About = "length, in bytes; captured: the date; lengths of its path and resource in Strings";
}

/// <summary>The column of <see cref="ListingTable.Checksums"/>.</summary>
internal static class ChecksumColumn
{
    /// <summary>The checksum.</summary>
    public const int Checksum = 0;

    /// <summary>The number of columns.</summary>
    public const int Count = 1;

    /// <summary>The columns in order.</summary>
    public const string About = "checksum of 16,384 bytes";
}
