using System.CommandLine;
using PaperCatalog.Tool.Papers;

namespace PaperCatalog.Tool.Commands;

/// <summary><c>paper-catalog cite</c>: writes one paper as a reference.</summary>
internal static class CiteCommand
{
    private const string Text = "text";

    /// <summary>The command.</summary>
    public static Command Make(ToolConsole console)
    {
        var command = new ExampleCommand(
            "cite",
            "Writes a paper as a reference, as text or as an entry of a bibliography.",
            "LlmPruner papers/",
            "2305.11627 references.bib --to bibtex");
        var key = new Argument<string>("key") { Description = "The paper: its key, citation key, arXiv identifier, DOI or title." };
        var to = new Option<string>("--to") { Description = "The form.", DefaultValueFactory = _ => Text };
        to.AcceptOnlyFromAmong([Text, .. BibliographyNames.All]);
        var listings = new ListingArguments();
        var output = new OutputArgument();
        command.Arguments.Add(key);
        listings.AddTo(command);
        command.Options.Add(to);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var project = listings.ReadProject(parsed, console, listings.ReadSettings(parsed, console), isChecked: false);
            var paper = CitedPaper.Find([.. project.Catalogs.Select(catalog => catalog.Papers)], parsed.GetValue(key)!);
            var form = parsed.GetValue(to)!;
            output.Write(parsed, console, target =>
            {
                if (form == Text)
                    target.Out.Write(ReferenceText.Of(paper) + "\n");
                else
                    paper.WriteTo(target.Out, BibliographyNames.Get(form));
            });
            return ExitCode.Clean;
        });
        return command;
    }
}
