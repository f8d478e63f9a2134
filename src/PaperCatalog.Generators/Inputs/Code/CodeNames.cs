using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Inputs.Code;

/// <summary>Gathers the names of a file of code, token by token.</summary>
internal sealed class CodeNames
{
    private readonly HashSet<NameAccess> _accesses = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);

    // The name right before, the name before the dot right before, and whether the parenthesis right before is of [Cites].
    private string? _name;
    private string? _left;
    private bool _isCiting;

    /// <summary>Takes the next token.</summary>
    public void Add(SyntaxToken token)
    {
        var (name, left, isCiting) = (_name, _left, _isCiting);
        (_name, _left, _isCiting) = (null, null, false);
        switch (token.Kind())
        {
            case SyntaxKind.IdentifierToken:
                Add(left, _name = token.ValueText);
                break;
            case SyntaxKind.DotToken:
                _left = name;
                break;
            case SyntaxKind.OpenParenToken:
                _isCiting = name is "Cites" or "CitesAttribute";
                break;
            case SyntaxKind.StringLiteralToken when isCiting:
                _cited.Add(token.ValueText);
                break;
        }
    }

    /// <summary>Takes a name.</summary>
    /// <param name="left">The name before the dot before it; <see langword="null"/> where there is none.</param>
    /// <param name="name">The name.</param>
    public void Add(string? left, string name)
    {
        if (left is null)
            _names.Add(name);
        else
            _accesses.Add(new NameAccess(left, name));
    }

    /// <summary>What was gathered.</summary>
    public CodeFile ToFile(EquatableArray<CodeUsing> usings) =>
        new(_accesses.ToEquatableArray(), _names.ToEquatableArray(), _cited.ToEquatableArray(), usings);
}
