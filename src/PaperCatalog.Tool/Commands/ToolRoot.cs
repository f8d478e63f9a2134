using System.CommandLine;
using PaperCatalog.Listings;

namespace PaperCatalog.Tool.Commands;

/// <summary>The command <c>paper-catalog</c>.</summary>
internal static class ToolRoot
{
    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">What stands behind the name of the command.</param>
    /// <param name="console">What it reads and writes.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, ToolConsole console)
    {
        var parsed = Make(console).Parse(arguments);
        var configuration = new InvocationConfiguration { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false };
        try
        {
            var code = await parsed.InvokeAsync(configuration).ConfigureAwait(false);
            await console.Out.FlushAsync().ConfigureAwait(false);
            return parsed.Errors.Count > 0 ? ExitCode.Failure : code;
        }
        catch (ToolException exception)
        {
            await console.Out.FlushAsync().ConfigureAwait(false);
            console.Error.WriteLine("paper-catalog: " + SafeText.Show(exception.Message));
            return ExitCode.Failure;
        }
        catch (IOException exception)
        {
            // Whoever reads the output has enough of it, or its disk is full.
            console.Error.WriteLine("paper-catalog: the output cannot be written: " + SafeText.Show(exception.Message));
            return ExitCode.Failure;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Failure;
        }
    }

    private static RootCommand Make(ToolConsole console)
    {
        var root = new RootCommand("Checks, fixes, converts and shows listings of papers: bibliographies, exports, saved pages, reading lists.")
        {
            CheckCommand.Make(console),
            FixCommand.Make(console),
            ConvertCommand.Make(console),
            CiteCommand.Make(console),
            StatsCommand.Make(console),
            PageCommand.Make(console),
            RulesCommand.Make(console),
        };
        ExampleCommand.ShowExamples(root);
        return root;
    }
}
