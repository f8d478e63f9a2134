using System.Text;

namespace PaperCatalog.Benchmarks.Report;

/// <summary>Writes what was found as Markdown.</summary>
internal static class Markdown
{
    /// <summary>All sections: the machine, the goals, what must hold, then the tables.</summary>
    /// <param name="commit">What this run measured; sections of another state say so.</param>
    public static string Write(IReadOnlyList<SectionResult> sections, string machine, string commit)
    {
        var text = new StringBuilder();
        text.Append("Machine: ").Append(machine).Append("\n\nMeasured at ").Append(commit).Append('.');
        foreach (var other in sections.Where(section => section.Commit != commit).GroupBy(section => section.Commit))
        {
            text.Append(" Not run again, but measured at ").Append(other.Key).Append(": ")
                .AppendJoin(", ", other.Select(section => $"`{section.Name}`")).Append('.');
        }

        text.Append("\n\nA figure is a median, in brackets the first and the third quartile.\n");
        Append(text, GoalTable(sections), level: 2);
        Append(text, CheckTable(sections), level: 2);
        foreach (var section in sections)
        {
            foreach (var table in section.Tables)
                Append(text, table, level: 3, section.Commit == commit ? "" : $"Measured at {section.Commit}.");
        }

        return text.ToString();
    }

    private static Table GoalTable(IReadOnlyList<SectionResult> sections)
    {
        var table = new Table("Goals", ["measure", "goal", "figure", "peer in the same run", "met"]);
        foreach (var goal in sections.SelectMany(section => section.Goals))
            table.Add(goal.Measure, goal.Wanted, goal.Figure, goal.Peer, goal.IsMet ? "yes" : "**no**");
        return table;
    }

    private static Table CheckTable(IReadOnlyList<SectionResult> sections)
    {
        var table = new Table("What must hold", ["what", "seen", "holds"]);
        foreach (var check in sections.SelectMany(section => section.Checks))
            table.Add(check.What, check.Outcome, check.Holds ? "yes" : "**no**");
        return table;
    }

    private static void Append(StringBuilder text, Table table, int level, string origin = "")
    {
        if (table.Rows.Count == 0)
            return;
        text.Append('\n').Append('#', level).Append(' ').Append(table.Title).Append("\n\n");
        if (origin.Length > 0)
            text.Append(origin).Append("\n\n");
        if (table.Note.Length > 0)
            text.Append(table.Note).Append("\n\n");
        AppendRow(text, table.Columns);
        AppendRow(text, Array.ConvertAll(table.Columns, _ => "---"));
        foreach (var row in table.Rows)
            AppendRow(text, row);
    }

    private static void AppendRow(StringBuilder text, string[] cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))
            .Append(" |\n");
}
