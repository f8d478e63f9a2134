using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using PaperCatalog.Benchmarks.Editor;

namespace PaperCatalog.Benchmarks.Processes.Editing;

/// <summary>An editor that has a project open: a process that answers questions one by one.</summary>
internal sealed class EditorProcess : IDisposable
{
    private static readonly string s_program = typeof(EditorProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "EditorProgram").Value!;

    private readonly Process _process;
    private readonly Task<string> _errors;

    private EditorProcess(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Starts it, and waits until the project is open.</summary>
    /// <param name="type">The class whose members are completed, with its namespace.</param>
    /// <param name="member">One of its members.</param>
    /// <param name="listing">The file name of the listing that is edited, where there is one.</param>
    /// <param name="before">The text in it after which is typed.</param>
    public static EditorProcess Start(Project project, string type, string member, string listing = "", string before = "")
    {
        var subject = new EditorSubject(project.ProjectFile, type, member, listing, before);
        var editor = new EditorProcess(project.StartTalk([s_program, .. subject.ToArguments()]));
        editor.Ask("ready");
        return editor;
    }

    /// <summary>Asks, and waits for the answer.</summary>
    public EditorAnswer Ask(string question)
    {
        _process.StandardInput.WriteLine(question);
        _process.StandardInput.Flush();
        return _process.StandardOutput.ReadLine() is { } answer
            ? JsonSerializer.Deserialize<EditorAnswer>(answer)!
            : throw new InvalidOperationException($"The editor ended at '{question}':\n{_errors.Result}");
    }

    public void Dispose()
    {
        // It ends when there are no more questions.
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
