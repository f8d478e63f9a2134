using System.CommandLine;
using PaperCatalog.Listings;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Tool.Checking;
using PaperCatalog.Tool.Output;
using Spectre.Console;

using Rule = PaperCatalog.Listings.Rule;

namespace PaperCatalog.Tool.Commands;

/// <summary><c>paper-catalog rules</c>: the rules there are, and what each is about.</summary>
internal static class RulesCommand
{
    /// <summary>The command.</summary>
    public static Command Make(ToolConsole console)
    {
        var command = new ExampleCommand("rules", "Lists the rules, or explains one.", "list", "explain PAPER301");
        var list = new Command("list", "Lists the rules with the severity that each has by itself.");
        list.SetAction(_ => List(console));
        var id = new Argument<string>("rule") { Description = "The identifier of the rule, such as PAPER301." };
        var explain = new Command("explain", "Shows the page of a rule: why it matters, a bad and a good listing, how to fix or suppress it.") { id };
        explain.SetAction(parsed => Explain(console, parsed.GetValue(id)!));
        command.Subcommands.Add(list);
        command.Subcommands.Add(explain);
        command.SetAction(_ => List(console));
        return command;
    }

    private static int List(ToolConsole console)
    {
        // Rules about C# code have no use here.
        var rules = RuleTable.All.Where(rule => rule.Scope is not (RuleScope.Code or RuleScope.CodeEntry or RuleScope.Options));
        if (!console.HasTerminal)
        {
            foreach (var rule in rules)
                console.Out.Write($"{rule.Id}\t{SeverityOf(rule)}\t{rule.Title}\n");
            return ExitCode.Clean;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns("rule", "severity", "what it finds");
        foreach (var rule in rules)
            table.AddRow(rule.Id, SeverityOf(rule), Markup.Escape(rule.Title));
        RichOutput.Of(console).Write(table);
        return ExitCode.Clean;
    }

    private static int Explain(ToolConsole console, string id)
    {
        var rule = RuleTable.Find(id.ToUpperInvariant()) ?? throw new ToolException($"'{id}' is no rule: 'paper-catalog rules' lists them");
        console.Out.Write(RulePages.Read(rule));
        return ExitCode.Clean;
    }

    private static string SeverityOf(Rule rule) => rule.IsOptIn ? "off" : rule.Severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "info",
    };
}
