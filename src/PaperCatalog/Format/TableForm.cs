namespace PaperCatalog.Format;

/// <summary>The form of a table in generated code: text, which people can read and the compiler takes as it is.</summary>
/// <remarks>
/// <para>
/// A table comes in <b>parts</b> of 1,024 rows: row <c>r</c> is in part <c>r >> 10</c>. A part is ASCII text. Its first line
/// says how the cells of the others are read, so that each is found by multiplication.
/// </para>
/// <para>
/// A <b>number</b> is written in signs for six bits each, from <c>0</c> (0x30) to <c>o</c> (0x6F), the greatest first. One
/// that may be negative is zigzag: 0, -1, 1, -2, 2, ... A <c>-</c> in its first sign means that there is none.
/// </para>
/// <para>
/// The first line, a sign each: signs of a number of this line, <c>n</c>; signs of a growth, <c>g</c>; rows of a line,
/// as a power of two; columns; descriptions of columns. Then
/// </para>
/// <list type="bullet">
/// <item>the rows of the whole table, <c>n</c> signs;</item>
/// <item>for each column a sign: which of the descriptions below is its own, or <c>-</c> where no row has a value;</item>
/// <item>the descriptions, in order of column: where in a row its cell ends (two signs; it starts where the one before it
/// ends), its growth from row to row (<c>g</c> signs, zigzag) and its least value (<c>n</c> signs, zigzag).</item>
/// </list>
/// <para>
/// A value is <c>least + growth * (row in the part) + cell</c>. So a column that never changes, or that grows evenly, has no
/// cells, and any other has no more signs than its spread takes.
/// </para>
/// </remarks>
internal static class TableForm
{
    /// <summary>A part has two to the power of this many rows.</summary>
    public const int PartShift = 10;

    /// <summary>The most rows of a part.</summary>
    public const int RowsPerPart = 1 << PartShift;

    /// <summary>The value of a cell that has none, and of each cell of a column that the table leaves out.</summary>
    /// <remarks>No value is so small, nor is it one when it is cut to an <see cref="int"/>.</remarks>
    public const long Missing = int.MinValue;

    /// <summary>The sign for 0.</summary>
    public const char Zero = '0';

    /// <summary>The sign for no value.</summary>
    public const char Blank = '-';

    /// <summary>The bits of a sign.</summary>
    public const int SignBits = 6;

    /// <summary>Where the length of a number of the first line stands.</summary>
    public const int NumberLengthAt = 0;

    /// <summary>Where the length of a growth stands; 0 where no column has one.</summary>
    public const int GrowthLengthAt = 1;

    /// <summary>Where it stands how many rows a line has, as a power of two.</summary>
    public const int LineShiftAt = 2;

    /// <summary>Where the number of columns stands.</summary>
    public const int ColumnCountAt = 3;

    /// <summary>Where the number of columns stands that are described.</summary>
    public const int DescriptionCountAt = 4;

    /// <summary>Where the number of rows of the table stands.</summary>
    public const int RowCountAt = 5;

    /// <summary>The signs of the place in a row where a cell ends.</summary>
    public const int EndLength = 2;

    /// <summary>The part that holds a row.</summary>
    public static int PartOf(int row) => row >> PartShift;

    /// <summary>The number of parts of a table.</summary>
    public static int PartCount(int rows) => (rows + RowsPerPart - 1) >> PartShift;
}
