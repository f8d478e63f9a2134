using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PaperCatalog.Tool.Commands;

/// <summary>A command whose help ends with examples.</summary>
/// <param name="name">The name.</param>
/// <param name="description">What it does.</param>
/// <param name="examples">Command lines.</param>
internal sealed class ExampleCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Command lines, without the name of the tool.</summary>
    public IReadOnlyList<string> Examples => examples;

    /// <summary>Has the help of the commands below <paramref name="root"/> show their examples.</summary>
    public static void ShowExamples(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((SynchronousCommandLineAction)help.Action!);
    }

    private sealed class HelpWithExamples(SynchronousCommandLineAction help) : SynchronousCommandLineAction
    {
        // Who asks for help need not have said all that the command needs.
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var code = help.Invoke(parseResult);
            if (parseResult.CommandResult.Command is not ExampleCommand command)
                return code;
            var output = parseResult.InvocationConfiguration.Output;
            output.Write("Examples:\n");
            foreach (var example in command.Examples)
                output.Write($"  paper-catalog {command.Name} {example}\n");
            return code;
        }
    }
}
