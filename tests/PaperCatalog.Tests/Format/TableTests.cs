using System.Text;
using PaperCatalog.Format;
using PaperCatalog.Format.Writing;
using PaperCatalog.Tests.Support;

namespace PaperCatalog.Tests.Format;

/// <summary>What is written is read: the writer that the build has, and the reader that the program has.</summary>
public class TableTests
{
    [Fact]
    public void Cells_are_read_by_row_and_column()
    {
        long?[][] rows = [[1, 0, 9, 0, 3, 20240521], [12, 10, 7, null, null, 521], [345, 1234, 55, null, 1, null]];

        Assert.Equal(rows, Read(rows));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(262_144)]
    [InlineData(16_777_216)]
    [InlineData(4_294_967_295)]
    public void Numbers_of_every_width_are_read(long number)
    {
        long?[][] rows = [[number, 0, null], [0, number, number], [number / 2, -number, null]];

        Assert.Equal(rows, Read(rows));
    }

    [Fact]
    public void A_column_without_a_value_is_missing_in_every_row_and_takes_no_sign_of_it()
    {
        var table = new TableWriter(2, 3, static (row, cells) => cells[1] = row * row * 70).Write(0).ToString().Split('\n');

        // Two rows of two signs in a line; the first line has a directory of three signs, and one description.
        Assert.Equal(2, table.Length);
        Assert.Equal(4, table[1].Length);
        Assert.Equal([[null, 0, null], [null, 70, null]], Read([[null, 0, null], [null, 70, null]]));
    }

    [Fact]
    public void A_column_that_does_not_change_or_grows_evenly_has_no_cells()
    {
        var table = TableBytes.Of(new TableWriter(5000, 3, static (row, cells) =>
            (cells[0], cells[1], cells[2]) = (7, 1000 + (3 * row), -row)));

        Assert.All(table, part => Assert.DoesNotContain((byte)'\n', part));
        Assert.Equal((7, 4000, -1000), Row(table[0], 1000));
        Assert.Equal((7, 15_700, -4900), Row(table[4], 4900));

        static (long, long, long) Row(byte[] part, int row) =>
            (TableReader.Read(part, row, 0), TableReader.Read(part, row, 1), TableReader.Read(part, row, 2));
    }

    [Fact]
    public void A_cell_that_nobody_reads_takes_no_room()
    {
        var table = new TableWriter(3, 1, static (row, cells) => cells[0] = row == 1 ? TableWriter.Any : 5);

        Assert.DoesNotContain('\n', table.Write(0).ToString());
    }

    [Fact]
    public void Wide_rows_have_a_line_each_and_narrow_ones_share_one()
    {
        string[] wide = Lines(9);
        string[] narrow = Lines(2);

        Assert.Equal(101, wide.Length);
        Assert.All(wide[1..], line => Assert.Equal(9, line.Length));
        Assert.Equal([128, 72], narrow[1..].Select(line => line.Length));

        // Neither even nor constant: one sign a column.
        static string[] Lines(int columns) => new TableWriter(
            100, columns, static (row, cells) => Array.Fill(cells, row * row % 61)).Write(0).ToString().Split('\n');
    }

    [Fact]
    public void Lines_are_given_one_by_one_as_they_stand_in_the_whole()
    {
        foreach (var columns in new[] { 0, 1, 2, 9 })
        {
            var part = new TableWriter(100, columns, static (row, cells) => Array.Fill(cells, row * row % 61)).Write(0);
            var lines = Enumerable.Range(0, part.LineCount).Select(line =>
            {
                var text = new StringBuilder();
                part.AppendLine(text, line);
                return text.ToString();
            });
            Assert.Equal(part.ToString(), string.Join('\n', lines));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(10_000)]
    public void Any_values_are_read_in_every_part(int count)
    {
        var random = new Random(count);
        long?[][] rows = [.. Enumerable.Range(0, count).Select(row => new long?[]
        {
            random.NextInt64(uint.MaxValue + 1L), random.Next(3) == 0 ? null : random.Next(row + 1),
            (row * 1700L) + random.Next(-900, 900), random.Next(-100, 100), row == count - 1 ? 1 : null,
        })];

        Assert.Equal(rows, Read(rows));
        Assert.Equal(count, TableReader.RowCount(TableBytes.Of(5, rows)[^1]));
    }

    [Fact]
    public void Signs_are_ASCII_that_a_raw_literal_holds()
    {
        var random = new Random(1);
        var table = TableBytes.Of(new TableWriter(4096, 12, (_, cells) =>
        {
            for (var i = 0; i < cells.Length; i++)
                cells[i] = random.Next(2) == 0 ? TableForm.Missing : random.NextInt64(uint.MaxValue);
        }));

        Assert.All(table[0], sign => Assert.True(sign is (byte)'\n' or (byte)'-' or (>= (byte)'0' and <= (byte)'o')));
    }

    [Fact]
    public void What_a_table_does_not_have_is_missing()
    {
        var table = TableBytes.Of(2, [[1, 2]])[0];

        Assert.Equal(TableForm.Missing, TableReader.Read(table, 0, 2));
        Assert.Equal(TableForm.Missing, TableReader.Read([], 0, 0));
        Assert.Equal(0, TableReader.RowCount([]));
        Assert.True((int)TableForm.Missing < 0);
    }

    private static long?[][] Read(long?[][] rows)
    {
        var table = TableBytes.Of(rows[0].Length, rows);
        return [.. rows.Select((cells, row) => cells.Select((_, column) =>
            TableReader.Read(table[TableForm.PartOf(row)], row, column) is var value and not TableForm.Missing
                ? value
                : (long?)null).ToArray())];
    }
}
