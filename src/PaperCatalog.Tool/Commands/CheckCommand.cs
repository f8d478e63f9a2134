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
        var command = new Command("check", "Reports what is malformed, repeated or contradictory in listings, each at its line and column.");
        var listings = new ListingArguments();
        var rules = new RuleArguments();
        var format = FormatOption();
        var failOn = FailOnOption();
        listings.AddTo(command);
        rules.AddTo(command);
        command.Options.Add(format);
        command.Options.Add(failOn);
        command.SetAction(parsed =>
        {
            var settings = rules.ApplyTo(listings.ReadSettings(parsed, console), parsed);
            var project = listings.ReadProject(parsed, console, settings);
            var findings = Checker.Check(project, settings);
            FindingFormats.Get(parsed.GetValue(format)!).Write(console, project, findings);
            return findings.Any(finding => finding.Severity >= parsed.GetValue(failOn)) ? ExitCode.Problems : ExitCode.Clean;
        });
        return command;
    }

    private static Option<string> FormatOption()
    {
        var option = new Option<string>("--format") { Description = "How findings are written.", DefaultValueFactory = _ => FindingFormats.Default };
        option.AcceptOnlyFromAmong([.. FindingFormats.Names]);
        return option;
    }

    private static Option<RuleSeverity> FailOnOption()
    {
        var option = new Option<RuleSeverity>("--fail-on")
        {
            Description = "The least severity that makes the exit code 1: error, warning or info.",
            HelpName = "error|warning|info",
            DefaultValueFactory = _ => RuleSeverity.Warning,
        };
        return option;
    }
}
