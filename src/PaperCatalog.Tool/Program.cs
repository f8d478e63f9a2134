using System.Text;
using PaperCatalog.Tool.Commands;

// What is written can be a listing, whatever the terminal's own encoding is; and not in pieces, for it can be long.
if (!Console.IsOutputRedirected)
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 64 * 1024);
return await ToolRoot.RunAsync(args, new ToolConsole(output, Console.Error, Directory.GetCurrentDirectory())
{
    OpenInput = Console.OpenStandardInput,
    OpenOutput = Console.OpenStandardOutput,
    HasTerminal = !Console.IsOutputRedirected,
    HasErrorTerminal = !Console.IsErrorRedirected,
});
