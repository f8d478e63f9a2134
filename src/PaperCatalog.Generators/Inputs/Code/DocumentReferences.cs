using Microsoft.CodeAnalysis.CSharp;

namespace PaperCatalog.Generators.Inputs.Code;

/// <summary>The names in the <c>cref</c>s of documentation.</summary>
internal static class DocumentReferences
{
    private const string Attribute = "cref=\"";

    /// <summary>Adds them to others.</summary>
    public static void AddTo(CodeNames names, string comment)
    {
        for (var at = comment.IndexOf(Attribute, StringComparison.Ordinal); at >= 0; at = comment.IndexOf(Attribute, at, StringComparison.Ordinal))
        {
            at += Attribute.Length;
            string? left = null;
            while (at < comment.Length && SyntaxFacts.IsIdentifierStartCharacter(comment[at]))
            {
                var start = at;
                while (at < comment.Length && SyntaxFacts.IsIdentifierPartCharacter(comment[at]))
                    at++;
                var name = comment.Substring(start, at - start);
                names.Add(left, name);
                left = name;
                // "global::" and an alias of a namespace come before what counts.
                at += at + 1 < comment.Length && comment[at] == ':' && comment[at + 1] == ':' ? 2 : 1;
            }

            // Half of it may be written so far.
            at = Math.Min(at, comment.Length);
        }
    }
}
