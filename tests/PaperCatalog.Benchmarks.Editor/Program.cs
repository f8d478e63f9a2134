using System.Text.Json;
using PaperCatalog.Benchmarks.Editor;

// An editor without a window: opens a project and answers questions, a line each, until there are no more.
using var editor = await OpenProject.OpenAsync(EditorSubject.Parse(args));
while (Console.ReadLine() is { } question)
{
    var answer = question switch
    {
        // Asked first: what else is measured must not run while a project is still being opened.
        "ready" => new EditorAnswer(0, 0),
        "completion" => await editor.CompleteAsync(),
        "hover" => await editor.HoverAsync(),
        "diagnostics" => await editor.DiagnoseCodeAsync(),
        "listing" => await editor.DiagnoseListingAsync(),
        "references" => await editor.FindReferencesAsync(),
        "heap" => new EditorAnswer(0, Memory.Heap()),
        "private" => new EditorAnswer(0, Memory.Private()),
        _ => throw new InvalidOperationException($"'{question}' is no question."),
    };
    Console.WriteLine(JsonSerializer.Serialize(answer));
}
