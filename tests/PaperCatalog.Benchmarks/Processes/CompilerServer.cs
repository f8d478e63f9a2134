using System.Diagnostics;

namespace PaperCatalog.Benchmarks.Processes;

/// <summary>
/// A compiler server that no other build on the machine uses, as the one of a developer who builds again and again. It is
/// started by the first build that names it, and ended here.
/// </summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly string _id = "papercatalog-benchmarks-" + Environment.ProcessId;

    /// <summary>What makes a build use the server.</summary>
    public IEnumerable<string> Arguments => ["-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + _id];

    public void Dispose()
    {
        foreach (var id in ProcFiles.All().Where(id => ProcFiles.Arguments(id).Any(argument => argument == "-pipename:" + _id)))
        {
            using var server = Process.GetProcessById(id);
            server.Kill();
            server.WaitForExit();
        }
    }
}
