using System.CommandLine;
using PaperCatalog.Tool.Checking;
using PaperCatalog.Tool.Output;
using PaperCatalog.Tool.Papers;

namespace PaperCatalog.Tool.Commands;

/// <summary><c>paper-catalog stats</c>: how many papers there are of what.</summary>
internal static class StatsCommand
{
    private const string Text = "text";

    /// <summary>The command.</summary>
    public static Command Make(ToolConsole console)
    {
        var command = new ExampleCommand(
            "stats",
            "Counts the papers of listings: by year, type, venue and author, and how many have an abstract, a date, an identifier.",
            "papers/",
            "references.bib --format json");
        var listings = new ListingArguments();
        var format = new Option<string>("--format") { Description = "How they are written.", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, "json");
        var output = new OutputArgument();
        listings.AddTo(command);
        command.Options.Add(format);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var settings = listings.ReadSettings(parsed, console);
            var project = listings.ReadProject(parsed, console, settings);
            var statistics = Statistics.Of(project);
            output.Write(parsed, console, target =>
            {
                if (parsed.GetValue(format) == Text)
                    StatisticsText.Write(target, statistics);
                else
                    StatisticsJson.Write(target, statistics);
            });
            return ErrorNotice.Write(console, Checker.Check(project, settings));
        });
        return command;
    }
}
