namespace PaperCatalog.Format;

/// <summary>
/// The form of an image: the tables of the catalogue, of one listing or of one shard of the indexes, in pieces that are literals of
/// bounded size.
/// </summary>
/// <remarks>
/// <para>
/// Tables come in <b>parts</b> (<see cref="TableForm"/>), and each part lies in one piece. The first line of the first piece is the
/// <b>directory</b>, in the signs of tables: version; signs of a count, <c>c</c>; number of tables. Then for each table, and once more
/// for the end of all, how many parts those before it have (<c>c</c> signs), and for each part its piece (two signs) and where in that it
/// begins (three signs). A part without bytes has <c>-</c> in its first sign.
/// </para>
/// <para>What is no table is a part too, and what takes escapes in C# is a piece of its own.</para>
/// </remarks>
internal static class ImageForm
{
    /// <summary>The version of this form and of what the columns mean: the first sign of every image.</summary>
    public const char Version = '2';

    /// <summary>Where the length of a count stands.</summary>
    public const int CountLengthAt = 1;

    /// <summary>Where the number of tables stands.</summary>
    public const int TableCountAt = 2;

    /// <summary>Where the counts begin.</summary>
    public const int CountsAt = 3;

    /// <summary>The signs of the number of a piece.</summary>
    public const int PieceLength = 2;

    /// <summary>The signs of a place in a piece.</summary>
    public const int PlaceLength = 3;

    /// <summary>The signs that say where a part is.</summary>
    public const int PartLength = PieceLength + PlaceLength;

    /// <summary>The most bytes of a piece, unless one part alone has more. Longer literals make the compiler slow out of proportion.</summary>
    public const int MaxPieceLength = 250_000;

    /// <summary>The image of the catalogue.</summary>
    public const int Catalog = 0;

    /// <summary>The image of the first listing.</summary>
    public const int FirstListing = 1;
}
