namespace PaperCatalog.Tool.Commands;

/// <summary>The command cannot go on; its message says why and what to do, and is all that is shown.</summary>
/// <param name="message">The message, on one line.</param>
internal sealed class ToolException(string message) : Exception(message);
