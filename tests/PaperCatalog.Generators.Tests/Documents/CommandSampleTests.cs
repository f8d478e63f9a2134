using System.Text.RegularExpressions;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Generators.Tests.Documents;

/// <summary>The commands of the documents are of the repository as it is: its files, its package, its variables.</summary>
public sealed partial class CommandSampleTests
{
    // Beside the clone: inside of it a project has the repository's settings.
    private const string ProjectFolder = "../" + SampleProject.Name;

    private static readonly string[] s_verbs = ["add", "build", "new", "nuget", "pack", "run", "test"];

    [Theory]
    [MemberData(nameof(Document.Paths), MemberType = typeof(Document))]
    public void They_can_be_run(string path) => Assert.All(
        Document.At(path).In("sh").SelectMany(sample => sample.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)), Check);

    private static void Check(string command)
    {
        var words = command.Split(' ').SkipWhile(IsKnownVariable).ToArray();
        switch (words)
        {
            case ["cd", ProjectFolder]:
            case ["dotnet", "new", "console", "-o", ProjectFolder]:
            case ["dotnet", "add", "package", "PaperCatalog.Generators"]:
            case ["dotnet", "nuget", "add", "source", "\"$PWD/packages\"", "--name", "papercatalog"]:
                return;
            case ["dotnet", var verb, ..]:
                Assert.Contains(verb, s_verbs);
                break;
            default:
                Assert.True(File.Exists(InRepository(words[0])), words[0]);
                break;
        }

        // What stands behind "--" is for the program that is run.
        var own = words.TakeWhile(word => word != "--").ToArray();
        var paths = own.Where((word, at) => at > 1 && !word.StartsWith('-') && CanHavePath(own[at - 1]));
        Assert.All(paths, path => Assert.True(Path.Exists(InRepository(path)), path));
    }

    // The values of other options are no paths.
    private static bool CanHavePath(string word) => !word.StartsWith('-') || word == "--project";

    private static bool IsKnownVariable(string word) => VariablePattern().Match(word) is { Success: true } match &&
        Directory.EnumerateFiles(InRepository("tests"), "*.cs", SearchOption.AllDirectories)
            .Any(file => File.ReadAllText(file).Contains($"\"{match.Groups["name"].Value}\"", StringComparison.Ordinal));

    private static string InRepository(string path) => Path.Combine(Repository.Root, path);

    [GeneratedRegex("^(?<name>[A-Z_]+)=")]
    private static partial Regex VariablePattern();
}
