using System.CommandLine;
using PaperCatalog.Tool.Checking;
using PaperCatalog.Tool.Papers;

namespace PaperCatalog.Tool.Commands;

/// <summary><c>paper-catalog convert</c>: writes the papers of listings, in whatever dialects these are, in one form.</summary>
internal static class ConvertCommand
{
    /// <summary>The command.</summary>
    public static Command Make(ToolConsole console)
    {
        var command = new ExampleCommand(
            "convert",
            "Writes the papers of listings in another form. A paper that stands in several is written once, with what all of them say.",
            "references.bib --to csl-json",
            "papers/ -o papers.ris",
            "- --stdin-name list.ris --to bibtex < list.ris");
        var listings = new ListingArguments();
        var to = new Option<string?>("--to") { Description = "The form; else the name of the file that is written to says it." };
        to.AcceptOnlyFromAmong([.. BibliographyNames.All]);
        var output = new OutputArgument();
        listings.AddTo(command);
        command.Options.Add(to);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var format = parsed.GetValue(to) is { } name ? BibliographyNames.Get(name) : BibliographyNames.Of(output.Get(parsed));
            var settings = listings.ReadSettings(parsed, console);
            var project = listings.ReadProject(parsed, console, settings);
            output.Write(parsed, console, target =>
                BibliographyWriter.Write(target.Out, project.Catalogs.SelectMany(catalog => catalog.Papers), format));
            return ErrorNotice.Write(console, Checker.Check(project, settings));
        });
        return command;
    }
}
