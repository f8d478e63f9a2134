using PaperCatalog.Tool.Commands;

return await ToolRoot.RunAsync(args, new ToolConsole(Console.In, Console.Out, Console.Error, Directory.GetCurrentDirectory())
{
    OpenInput = Console.OpenStandardInput,
    HasTerminal = !Console.IsOutputRedirected,
    HasErrorTerminal = !Console.IsErrorRedirected,
});
