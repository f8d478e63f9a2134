namespace PaperCatalog.Tool.Commands;

/// <summary>What the command ends with.</summary>
internal static class ExitCode
{
    /// <summary>Nothing is wrong, as far as was asked.</summary>
    public const int Clean = 0;

    /// <summary>There are problems of the severity that was asked for, or changes that <c>fix --dry-run</c> would make.</summary>
    public const int Problems = 1;

    /// <summary>The command line is wrong, or a file cannot be read or written.</summary>
    public const int Failure = 2;
}
