using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Benchmarks.InProcess.Compiling;
using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Benchmarks.InProcess.Generator;

/// <summary>The code of a project: small files that each name some papers as members.</summary>
internal sealed class UserCode(int papers)
{
    /// <summary>The number of files.</summary>
    public const int Files = 300;

    private const int NamesPerFile = 3;

    private readonly string[] _names =
    [
        .. SyntheticPaper.Range(0, Math.Min(papers, Files * NamesPerFile * 4))
            .Where(paper => paper.HasOwnName).Select(paper => paper.Key),
    ];

    /// <summary>All files as they are at first.</summary>
    public IEnumerable<SyntaxTree> All => Enumerable.Range(0, Files).Select(file => Parse(file, 0, 0));

    /// <summary>A file with a digit changed in the body of a method.</summary>
    public SyntaxTree Type(int file, int key) => Parse(file, key, 0);

    /// <summary>A file in which another paper stands after <c>Papers.</c> than it did a key before.</summary>
    public SyntaxTree TypeName(int file, int key) => Parse(file, 0, key);

    private SyntaxTree Parse(int file, int number, int shift)
    {
        var named = Enumerable.Range(0, NamesPerFile).Select(i => _names[((file * NamesPerFile) + i) % _names.Length]).ToArray();
        // From the end, which no file names at first.
        named[^1] = shift == 0 ? named[^1] : _names[^(1 + (shift % 100))];
        return CSharpSyntaxTree.ParseText(
            FormattableString.Invariant($$"""
            using User;

            internal static class Reader{{file}}
            {
                public static int Count() => {{number}};

                public static string[] Titles() => [{{string.Join(", ", named.Select(name => $"Papers.{name}.Title"))}}];
            }

            """), UserCompilation.ParseOptions, FormattableString.Invariant($"/project/Reader{file:000}.cs"));
    }
}
