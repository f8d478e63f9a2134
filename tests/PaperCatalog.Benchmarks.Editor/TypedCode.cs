using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Benchmarks.Editor;

/// <summary>The file that is typed in: each text is the one before with another key pressed in the body of a method.</summary>
internal sealed class TypedCode(EditorSubject subject)
{
    private readonly string _class = subject.Class[(subject.Class.LastIndexOf('.') + 1)..];
    private int _keys;

    /// <summary>A whole file, which names the member.</summary>
    public SourceText Whole() => SourceText.From(Write(subject.Member));

    /// <summary>A file that is typed up to the dot before a member.</summary>
    public SourceText Open() => SourceText.From(Write(""));

    /// <summary>Where the member begins in a file.</summary>
    public int MemberIn(SourceText text) =>
        text.ToString().LastIndexOf(_class + ".", StringComparison.Ordinal) + _class.Length + 1;

    private string Write(string member) => $$"""
        using {{subject.Class[..^(_class.Length + 1)]}};

        internal static class Typing
        {
            public static object? Typed()
            {
                var number = {{++_keys}};
                _ = number;
                return {{_class}}.{{member}};
            }
        }

        """;
}
