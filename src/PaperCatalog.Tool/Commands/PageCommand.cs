using System.CommandLine;
using PaperCatalog.Tool.Page;

namespace PaperCatalog.Tool.Commands;

/// <summary><c>paper-catalog page</c>: writes a page to look at the papers with, which needs no server and no network.</summary>
internal static class PageCommand
{
    /// <summary>The command.</summary>
    public static Command Make(ToolConsole console)
    {
        var command = new ExampleCommand(
            "page",
            "Writes a folder with a page of the papers: search, filters, charts, and the problems of the listings. It works from disk.",
            "papers/ -o page",
            "references.bib -o page --title References");
        var listings = new ListingArguments();
        var rules = new RuleArguments();
        var output = new Option<string>("--output", "-o") { Description = "The folder: a new or an empty one, or one with a page that is to be replaced.", HelpName = "FOLDER", Required = true };
        var title = new Option<string>("--title") { Description = "What the page is called.", HelpName = "TITLE", DefaultValueFactory = _ => "Papers" };
        listings.AddTo(command);
        rules.AddTo(command);
        command.Options.Add(output);
        command.Options.Add(title);
        command.SetAction(parsed =>
        {
            var settings = rules.ApplyTo(listings.ReadSettings(parsed, console), parsed);
            var content = ProjectPage.Of(parsed.GetValue(title)!, listings.ReadProject(parsed, console, settings), settings);
            Write(console, parsed.GetValue(output)!, content);
            return ExitCode.Clean;
        });
        return command;
    }

    private static void Write(ToolConsole console, string folder, PageContent content)
    {
        var path = Path.GetFullPath(folder, console.Folder);
        try
        {
            PageFolder.Write(path, PageFiles.Of(content));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(exception.Message);
        }

        console.Error.Write($"{content.Catalog.Count} papers: {Path.Combine(folder, "index.html")}\n");
    }
}
