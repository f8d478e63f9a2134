namespace PaperCatalog.Benchmarks.Processes;

/// <summary>How a program is published, which a user does who cares for the time of a start.</summary>
/// <param name="Name">Its name in file names.</param>
/// <param name="Label">Its name on the page.</param>
/// <param name="Properties">The properties of the project file that ask for it.</param>
/// <param name="IsNative">Whether the program needs no runtime to be started with.</param>
internal sealed record Publication(string Name, string Label, string Properties, bool IsNative)
{
    /// <summary>Where it is published to, in the project's folder.</summary>
    public const string Folder = "published";

    // The runtime is that of the machine, as it is for a program that is only built.
    private const string Common = $"""
        <UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>
        <PublishDir>{Folder}/</PublishDir>
        """;

    /// <summary>With its code and that of its packages compiled ahead, for a runtime that can still compile more.</summary>
    public static readonly Publication ReadyToRun = new("ahead", "ReadyToRun", Common + """
        <SelfContained>false</SelfContained>
        <PublishReadyToRun>true</PublishReadyToRun>
        """, IsNative: false);

    /// <summary>As a native program.</summary>
    public static readonly Publication Native = new("native", "native AOT", Common + """
        <PublishAot>true</PublishAot>
        """, IsNative: true);
}
