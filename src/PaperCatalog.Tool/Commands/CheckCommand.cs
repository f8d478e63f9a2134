using System.CommandLine;
using PaperCatalog.Tool.Checking;
using PaperCatalog.Tool.Output;
using PaperCatalog.Tool.Settings;

namespace PaperCatalog.Tool.Commands;

/// <summary><c>paper-catalog check</c>: says what is wrong with listings, as a build does.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Make(ToolConsole console)
    {
        var command = new ExampleCommand(
            "check",
            "Reports what is malformed, repeated or contradictory in listings, each at its line and column.",
            "papers/",
            "\"papers/**/*.bib\" --fail-on error",
            "references.bib --format sarif -o papers.sarif",
            "papers/ --disable PAPER202 --watch");
        var listings = new ListingArguments();
        var rules = new RuleArguments();
        var format = FormatOption();
        var failOn = FailOnOption();
        var output = new OutputArgument();
        var watch = new Option<bool>("--watch") { Description = "Checks again whenever a listing or the settings change, until Ctrl+C." };
        listings.AddTo(command);
        rules.AddTo(command);
        command.Options.Add(format);
        command.Options.Add(failOn);
        output.AddTo(command);
        command.Options.Add(watch);
        command.SetAction((parsed, cancellation) => parsed.GetValue(watch)
            ? new Watching(console, () => listings.Look(parsed, console), () => Check(parsed)).RunAsync(cancellation)
            : Task.FromResult(Check(parsed)));
        return command;

        int Check(ParseResult parsed)
        {
            var settings = rules.ApplyTo(listings.ReadSettings(parsed, console), parsed);
            var project = listings.ReadProject(parsed, console, settings);
            var findings = Checker.Check(project, settings);
            output.Write(parsed, console, target => FindingFormats.Get(parsed.GetValue(format)!).Write(target, project, findings));
            return findings.Any(finding => finding.Severity >= parsed.GetValue(failOn)) ? ExitCode.Problems : ExitCode.Clean;
        }
    }

    private static Option<string> FormatOption()
    {
        var option = new Option<string>("--format") { Description = "How findings are written.", DefaultValueFactory = _ => FindingFormats.Default };
        option.AcceptOnlyFromAmong([.. FindingFormats.Names]);
        return option;
    }

    private static Option<RuleSeverity> FailOnOption() => new("--fail-on")
    {
        Description = "The least severity that makes the exit code 1.",
        HelpName = "error|warning|info",
        DefaultValueFactory = _ => RuleSeverity.Warning,
        CustomParser = result =>
        {
            var severity = result.Tokens[0].Value switch { "error" => RuleSeverity.Error, "warning" => RuleSeverity.Warning, "info" => RuleSeverity.Info, _ => RuleSeverity.None };
            if (severity == RuleSeverity.None)
                result.AddError($"'{result.Tokens[0].Value}' is no severity: say 'error', 'warning' or 'info'.");
            return severity;
        },
    };
}
