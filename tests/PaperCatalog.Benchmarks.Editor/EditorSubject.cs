namespace PaperCatalog.Benchmarks.Editor;

/// <summary>What is looked at in a project.</summary>
/// <param name="Project">The path of the project's file.</param>
/// <param name="Class">The class whose members are completed, with its namespace.</param>
/// <param name="Member">One of its members.</param>
/// <param name="Listing">The file name of the listing that is edited; empty where there is none.</param>
/// <param name="Before">The text in it after which is typed.</param>
internal sealed record EditorSubject(string Project, string Class, string Member, string Listing, string Before)
{
    /// <summary>The subject as a command line has it.</summary>
    public static EditorSubject Parse(string[] arguments) => arguments is [var project, var type, var member, var listing, var before]
        ? new EditorSubject(project, type, member, listing, before)
        : throw new ArgumentException("A project, a class, a member, a listing and a text of it are needed.", nameof(arguments));

    /// <summary>The command line.</summary>
    public string[] ToArguments() => [Project, Class, Member, Listing, Before];
}
