using PaperCatalog.Tool.Checking;
using PaperCatalog.Tool.Commands;

namespace PaperCatalog.Tool.Output;

/// <summary>A form that findings are written in.</summary>
internal abstract class FindingFormat
{
    /// <summary>Writes findings to standard output.</summary>
    /// <param name="console">What is written to.</param>
    /// <param name="project">The listings that were looked at.</param>
    /// <param name="findings">The findings, in the order of paths and places.</param>
    public abstract void Write(ToolConsole console, Project project, IReadOnlyList<Finding> findings);
}
