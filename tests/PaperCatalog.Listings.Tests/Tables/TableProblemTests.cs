using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Tables;

/// <summary>What is wrong in a table is reported at its place, and changes no row beside it.</summary>
public sealed class TableProblemTests
{
    private const string Header = "title,authors,abstract";
    private const string Above = "\"Maps\",\"Ada Miller\",\"On maps.\"";
    private const string Below = "\"Keys\",\"Boris Kuhn\",\"On keys.\"";

    [Theory]
    [InlineData("Legends,Dan Ortiz", "PAPER110", "Legends,Dan Ortiz", "Legends")]
    [InlineData("Legends,Dan Ortiz,On legends.,more", "PAPER110", "more", "Legends")]
    [InlineData("Legends,Dan Ortiz,On legends, and more.", "PAPER110", "and more.", "Legends")]
    [InlineData("sponsored by nobody", "PAPER105", "sponsored by nobody", null)]
    [InlineData(Header, "PAPER105", Header, null)]
    [InlineData(",Dan Ortiz,On legends.", "PAPER201", ",Dan Ortiz,On legends.", null)]
    [InlineData("\"\",Dan Ortiz,", "PAPER201", "\"\",Dan Ortiz,", null)]
    [InlineData("\"Legends,\"Dan Ortiz\",\"On legends.\"", "PAPER110", "\"", "Legends")]
    [InlineData("Legends\",\"Dan Ortiz\",\"On legends.\"", "PAPER110", "Legends\"", "Legends")]
    [InlineData("\"Legends \"and\" Keys\",\"Dan Ortiz\",\"On legends.\"", "PAPER110", "\"", "Legends \"and\" Keys")]
    [InlineData("\"Legends\",\"Dan Ortiz\",\"On legends,\nand \"more\", and all.\"", "PAPER110", "\"", "Legends")]
    public void It_is_reported_at_its_place(string row, string id, string place, string? title)
    {
        foreach (var lines in (string[][])[[Header, Above, row, Below], [Header, Above, row]])
        {
            var reading = Reader.ReadAs("Table", lines);
            var problem = Assert.Single(reading.ProblemTexts());
            Assert.Equal((id, place), (problem.Rule.Id, problem.Text));
            var titles = reading.EntryTexts().Where(entry => entry.Title is not null).ToArray();
            Assert.Equal(new[] { "Maps", title, lines.Length > 3 ? "Keys" : null }.Where(text => text is not null), titles.Select(entry => entry.Title));
            Assert.Equal("On maps.", titles[0].Abstract);
            if (lines.Length > 3)
                Assert.Equal(("Boris Kuhn", "On keys."), (titles[^1].Authors, titles[^1].Abstract));
        }
    }

    [Theory]
    [InlineData("Legends,Dan Ortiz,On legends.,,")]
    [InlineData(",,")]
    [InlineData("# Legends,Dan Ortiz,2024")]
    [InlineData("")]
    [InlineData("\"# 1\",Dan Ortiz,On legends.")]
    [InlineData("#1,Dan Ortiz,On legends.")]
    [InlineData("Legends, \"Dan Ortiz\" , \"On legends, and more.\"")]
    [InlineData("5\" Disks and 8\" Disks,Dan Ortiz,On disks.")]
    public void Nothing_is_said_of_what_is_right(string row) => Assert.Empty(Reader.ReadAs("Table", Header, Above, row, Below).Problems);

    [Theory]
    [InlineData("year", "in press", "PAPER214", "in press")]
    [InlineData("date", "2024-02-30", "PAPER208", "2024-02-30")]
    [InlineData("date", "soon", "PAPER214", "soon")]
    [InlineData("doi", "12/3", "PAPER214", "12/3")]
    [InlineData("arxiv", "old", "PAPER214", "old")]
    [InlineData("title", "Legends", "PAPER216", "title")]
    public void A_value_of_the_wrong_sort_is_reported_and_kept(string column, string cell, string id, string place)
    {
        var reading = Reader.ReadAs("Table", "title,authors," + column, "Maps,Ada Miller," + cell);
        var problem = Assert.Single(reading.ProblemTexts());
        Assert.Equal((id, place), (problem.Rule.Id, problem.Text));
        Assert.Equal($"{column}={cell}", Assert.Single(reading.EntryTexts()).Fields);
    }

    [Theory]
    [InlineData("Legends,Dan Ortiz,\"On legends.", Below)]
    [InlineData("\"", "")]
    public void A_quote_that_is_missing_is_reported_at_the_row_or_at_the_other_quote_of_the_last_one(string place, string below)
    {
        var reading = Reader.ReadAs("Table", Header, Above, "Legends,Dan Ortiz,\"On legends.", below);
        Assert.Equal(("PAPER110", place), Assert.Single(reading.ProblemTexts()) is var problem ? (problem.Rule.Id, problem.Text) : default);
        Assert.Equal("On legends.", reading.EntryTexts()[1].Abstract);
    }

    [Fact]
    public void A_cell_of_several_lines_that_lost_its_quote_takes_no_row_with_it()
    {
        string[] rows = ["Maps,Ada Miller,\"On maps,", "on legends, and on what", "they mean", Below, "Rivers,Carla Diaz,On rivers."];
        var reading = Reader.ReadAs("Table", [Header, .. rows]);
        Assert.Equal(["Maps", "Keys", "Rivers"], reading.EntryTexts().Select(entry => entry.Title));
        Assert.Equal("On maps, on legends, and on what they mean", reading.EntryTexts()[0].Abstract);
        Assert.Equal(RuleTable.SyntaxError, Assert.Single(reading.Problems).Rule);
    }

    [Fact]
    public void A_cell_too_much_is_an_error_and_one_too_few_a_warning() => Assert.Equal(
        [ProblemSeverity.Error, ProblemSeverity.Warning],
        Reader.ReadAs("Table", Header, Above, "Legends,Dan Ortiz,On legends, and more.", "Keys,Dan Ortiz").Problems.Select(problem => problem.Severity));

    [Fact]
    public void Rows_that_all_have_another_number_of_cells_are_each_read()
    {
        var reading = Reader.ReadAs("Table", Header, "Maps,Ada Miller,On maps.,7", "Keys,Boris Kuhn,\"On keys.,8", "Rivers,Carla Diaz,On rivers.,9");
        Assert.Equal(["Maps", "Keys", "Rivers"], reading.EntryTexts().Select(entry => entry.Title));
        Assert.Equal(["PAPER110", "PAPER110", "PAPER110"], reading.Problems.Select(problem => problem.Id));
    }
}
