using System.Globalization;
using System.Text;
using PaperCatalog.Tables;

namespace PaperCatalog.Tests.Tables;

public class TableTests
{
    private const string Columns = "line title + short + date";

    [Fact]
    public void Cells_are_read_by_row_and_column()
    {
        var text = """
            line title  + short +     date
               1     0  9     0 3 20240521
              12    10  7              521
             345  1234 55
            """u8;
        var table = new Table(Columns);

        Assert.Equal([1, 0, 9, 0, 3, 20240521], Row(table, text, 0));
        Assert.Equal([12, 10, 7, -1, -1, 521], Row(table, text, 1));
    }

    [Fact]
    public void A_column_that_is_left_out_is_missing_in_every_row()
    {
        var text = """
            title  +
                0  9
            """u8;

        Assert.Equal([-1, 0, 9, -1, -1, -1], Row(new Table(Columns), text, 0));
    }

    [Fact]
    public void Blank_cells_in_the_last_column_are_missing()
    {
        var text = "paper\n    7\n     \n    0"u8;
        var table = new Table("paper");

        Assert.Equal(7, table.Read(text, 0, 0));
        Assert.Equal(Table.Missing, table.Read(text, 1, 0));
        Assert.Equal(0, table.Read(text, 2, 0));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("1234567")]
    [InlineData("12345678")]
    [InlineData("123456789")]
    [InlineData("4294967295")]
    [InlineData("90817263")]
    public void Numbers_of_every_width_are_read(string digits)
    {
        var expected = long.Parse(digits, CultureInfo.InvariantCulture);
        // Alone in the line, and with other digits one space before.
        var alone = Encoding.UTF8.GetBytes("at".PadLeft(digits.Length) + "\n" + digits.PadLeft(2));
        var beside = Encoding.UTF8.GetBytes("at " + "+".PadLeft(digits.Length) + "\n99 " + digits);

        Assert.Equal(expected, new Table("at +").Read(alone, 0, 0));
        Assert.Equal(expected, new Table("at +").Read(beside, 0, 1));
    }

    [Fact]
    public void Parts_may_differ_in_their_columns_and_widths()
    {
        var table = new Table("at +");
        var first = TwoRows("at +", " 1 2");
        var second = TwoRows("  at", "4321");

        Assert.Equal(2, table.Read(first, 1, 1));
        Assert.Equal(4321, table.Read(second, 4096 + 1, 0));
        Assert.Equal(Table.Missing, table.Read(second, 4096 + 1, 1));
        Assert.Equal(1, table.Read(first, 0, 0));
        Assert.Equal(4321, table.Read(second, (100 * 4096) + 1, 0));

        static byte[] TwoRows(string header, string row) => Encoding.UTF8.GetBytes($"{header}\n{row}\n{row}");
    }

    [Theory]
    [InlineData("line colour")]
    [InlineData("line +")]
    [InlineData("title line")]
    [InlineData("title + +")]
    [InlineData("+")]
    public void A_column_that_is_not_known_is_an_error_that_names_it(string header)
    {
        var text = Encoding.UTF8.GetBytes(header + "\n");

        var error = Assert.Throws<InvalidOperationException>(() => new Table(Columns).Read(text, 0, 0));
        Assert.Contains($"'{header}'", error.Message, StringComparison.Ordinal);
    }

    private static long[] Row(Table table, ReadOnlySpan<byte> text, int row)
    {
        var cells = new long[6];
        for (var column = 0; column < cells.Length; column++)
            cells[column] = table.Read(text, row, column);
        return cells;
    }
}
