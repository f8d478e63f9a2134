using System.Globalization;
using PaperCatalog.Listings;
using PaperCatalog.Tool.Commands;
using PaperCatalog.Tool.Papers;
using Spectre.Console;

namespace PaperCatalog.Tool.Output;

/// <summary>Statistics for people: a table of the listings, and bars.</summary>
internal static class StatisticsText
{
    private const int Width = 30;

    /// <summary>Writes them.</summary>
    public static void Write(ToolConsole console, Statistics statistics)
    {
        var output = RichOutput.Of(console);
        var table = new Table().Border(TableBorder.None).AddColumns("listing", "dialect", "entries");
        table.Columns[2].RightAligned();
        foreach (var (path, dialect, entries) in statistics.Listings)
            table.AddRow(Cell(path), Cell(dialect), Number(entries));
        output.Write(table);
        console.Out.Write($"\n{Summary.Count(statistics.Papers, "paper")}\n");
        Write(console, "with", statistics.Parts);
        Write(console, "by year", statistics.Years);
        Write(console, "by type", statistics.Types);
        Write(console, "by venue", statistics.Venues);
        Write(console, "by author", statistics.People);
    }

    private static void Write(ToolConsole console, string heading, IReadOnlyList<(string Name, int Count)> rows)
    {
        if (rows.Count == 0)
            return;
        console.Out.Write($"\n{heading}\n");
        var most = Math.Max(1, rows.Max(row => row.Count));
        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumns("name", "count", "bar");
        table.Columns[1].RightAligned();
        table.Columns[2].NoWrap();
        foreach (var (name, count) in rows)
            table.AddRow(Cell(name), Number(count), $"[blue]{new string('█', count * Width / most)}[/]");
        RichOutput.Of(console).Write(table);
    }

    private static string Cell(string text) => Markup.Escape(SafeText.Show(text));

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
