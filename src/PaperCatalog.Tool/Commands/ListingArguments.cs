using System.CommandLine;
using PaperCatalog.Tool.Checking;
using PaperCatalog.Tool.Inputs;
using PaperCatalog.Tool.Output;
using PaperCatalog.Tool.Settings;

namespace PaperCatalog.Tool.Commands;

/// <summary>The arguments and options of all commands that read listings.</summary>
internal sealed class ListingArguments
{
    private readonly Argument<string[]> _paths = new("paths")
    {
        Description = "Files, folders or globs such as 'papers/**/*.bib'; '-' is standard input. Without any, what paper-catalog.json names, else all listings below the folder.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _stdinName = new("--stdin-name") { Description = "The name that standard input has in messages, which helps to tell its dialect.", HelpName = "NAME" };

    private readonly Option<string?> _dialect = new("--dialect") { Description = "The dialect of the listings, where their text does not tell: " + string.Join(", ", DialectNames()) + ".", HelpName = "DIALECT" };

    private readonly Option<int?> _year = new("--year") { Description = "The year of capture, which dates without a year belong to.", HelpName = "YEAR" };

    private readonly Option<string?> _keys = new("--keys") { Description = "What keys are made of.", HelpName = "title|citation" };

    private readonly Option<string?> _merge = new("--merge") { Description = "Which entries are one paper.", HelpName = "work|identifier|none" };

    private readonly Option<string?> _config = new("--config") { Description = "The settings; else paper-catalog.json in the folder or one above it.", HelpName = "FILE" };

    private readonly Option<string?> _preset = new("--preset") { Description = "A set of severities, as PaperCatalogRules in a project.", HelpName = "strict|quiet" };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        foreach (var option in (Option[])[_stdinName, _dialect, _year, _keys, _merge, _config, _preset])
            command.Options.Add(option);
    }

    /// <summary>What they say, with the settings of files.</summary>
    public ToolSettings ReadSettings(ParseResult parsed, ToolConsole console) =>
        ToolSettings.Read(console.Folder, parsed.GetValue(_config)).With(
            parsed.GetValue(_dialect), parsed.GetValue(_year), parsed.GetValue(_keys), parsed.GetValue(_merge), parsed.GetValue(_preset));

    /// <summary>The listings that they name, read together.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="console">The console.</param>
    /// <param name="settings">What is chosen.</param>
    /// <param name="isChecked">Whether what is wrong with them will be asked.</param>
    public Project ReadProject(ParseResult parsed, ToolConsole console, ToolSettings settings, bool isChecked = true)
    {
        using var progress = new Progress(console);
        var sources = ReadSources(parsed, console, settings);
        var project = Project.Of(sources, settings, progress.Begin("Reading listings", sources.Count));
        if (isChecked)
            project.Check(progress.Begin("Checking listings", project.CheckSteps));
        return project;
    }

    /// <summary>The listings that they name.</summary>
    public IReadOnlyList<ListingSource> ReadSources(ParseResult parsed, ToolConsole console, ToolSettings settings)
    {
        var finder = new ListingFinder(console.Folder, settings);
        return [.. finder.Find(parsed.GetValue(_paths) ?? []).Select(file => file == ListingFinder.StandardInput
            ? ListingSource.Read(console.OpenInput(), parsed.GetValue(_stdinName) ?? "stdin", settings)
            : ListingSource.Read(console.Folder, file, settings))];
    }

    /// <summary>The files that they name, with those of the settings, as they are now.</summary>
    public InputState Look(ParseResult parsed, ToolConsole console)
    {
        var files = new List<string>(ToolSettings.Files(console.Folder, parsed.GetValue(_config)));
        try
        {
            var found = new ListingFinder(console.Folder, ReadSettings(parsed, console)).Find(parsed.GetValue(_paths) ?? []);
            files.AddRange(found.Where(file => file != ListingFinder.StandardInput).Select(file => Path.GetFullPath(file, console.Folder)));
        }
        catch (ToolException)
        {
            // The run says what is wrong; until then there is less to look at.
        }

        return InputState.Of(files);
    }

    private static IEnumerable<string> DialectNames() => PaperCatalog.Listings.DialectList.All.Select(dialect => dialect.Name);
}
