using System.CommandLine;
using PaperCatalog.Listings;
using PaperCatalog.Tool.Fixing;
using PaperCatalog.Tool.Inputs;
using PaperCatalog.Tool.Output;
using PaperCatalog.Tool.Settings;

namespace PaperCatalog.Tool.Commands;

/// <summary><c>paper-catalog fix</c>: corrects in listings what has one right answer.</summary>
internal static class FixCommand
{
    /// <summary>The command.</summary>
    public static Command Make(ToolConsole console)
    {
        var command = new ExampleCommand(
            "fix",
            "Corrects what 'check' reports and what has one right answer. Encoding, line ends and all else of a file stay as they are.",
            "papers/",
            "papers/ --diff",
            "references.bib --rule PAPER223",
            "- --stdin-name a.bib < a.bib > b.bib");
        var listings = new ListingArguments();
        var rules = new RuleArguments();
        var diff = new Option<bool>("--diff") { Description = "Writes no file and shows the changes, as 'diff -u' does. The exit code is 1 where there are any." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Writes no file and names those that would change. The exit code is 1 where there are any." };
        listings.AddTo(command);
        rules.AddTo(command);
        command.Options.Add(diff);
        command.Options.Add(dryRun);
        command.SetAction(parsed =>
        {
            var settings = rules.ApplyTo(listings.ReadSettings(parsed, console), parsed);
            var sources = listings.ReadSources(parsed, console, settings);
            var changes = sources.Zip(Fix(console, sources, settings)).Where(pair => pair.First != pair.Second).ToArray();
            if (parsed.GetValue(diff))
                ShowDiff(console, changes);
            else if (!parsed.GetValue(dryRun))
                return Write(console, sources, changes);
            else
                Name(console.Out, changes, "would be corrected");
            return changes.Length > 0 ? ExitCode.Problems : ExitCode.Clean;
        });
        return command;
    }

    private static ListingSource[] Fix(ToolConsole console, IReadOnlyList<ListingSource> sources, ToolSettings settings)
    {
        using var progress = new Progress(console);
        return FixRun.Fix(sources, settings, progress.Begin);
    }

    private static void ShowDiff(ToolConsole console, (ListingSource Before, ListingSource After)[] changes)
    {
        var paint = new Paint(console.Out, console.HasColor);
        foreach (var (before, after) in changes)
            UnifiedDiff.Write(paint, SafeText.Show(before.Path), before.Content.Text, after.Content.Text);
    }

    private static int Write(ToolConsole console, IReadOnlyList<ListingSource> sources, (ListingSource Before, ListingSource After)[] changes)
    {
        foreach (var (before, after) in changes.Where(change => change.Before.File is not null))
            after.Replace(before);
        // What came from standard input goes on, corrected or not.
        if (sources.FirstOrDefault(source => source.File is null) is { } input)
        {
            var output = changes.FirstOrDefault(change => change.Before == input).After ?? input;
            console.WriteBytes(output.Content.Bytes);
        }

        Name(console.Error, [.. changes.Where(change => change.Before.File is not null)], "corrected");
        return ExitCode.Clean;
    }

    private static void Name(TextWriter output, (ListingSource Before, ListingSource After)[] changes, string what)
    {
        foreach (var (before, after) in changes)
        {
            var encoding = before.Content.Encoding == after.Content.Encoding ? "" : ", and saved as UTF-8";
            output.Write($"{SafeText.Show(before.Path)}: {what}{encoding}\n");
        }

        if (changes.Length == 0)
            output.Write("Nothing to correct.\n");
    }
}
