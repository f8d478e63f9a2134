using System.CommandLine;
using PaperCatalog.Tool.Settings;

namespace PaperCatalog.Tool.Commands;

/// <summary>The options that switch rules on and off.</summary>
internal sealed class RuleArguments
{
    private readonly Option<string[]> _only = new("--rule") { Description = "Only this rule, or these where it stands several times.", HelpName = "PAPER301" };

    private readonly Option<string[]> _disabled = new("--disable") { Description = "All rules but this one, or these.", HelpName = "PAPER301" };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_only);
        command.Options.Add(_disabled);
    }

    /// <summary>Settings with what they say.</summary>
    public ToolSettings ApplyTo(ToolSettings settings, ParseResult parsed) =>
        settings.WithRules(parsed.GetValue(_only) ?? [], parsed.GetValue(_disabled) ?? []);
}
