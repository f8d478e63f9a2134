using PaperCatalog.Errors;

namespace PaperCatalog;

/// <summary>
/// Says which paper a piece of code stands on: <c>[Cites(nameof(Papers.LlmPruner))]</c>. The compiler checks the name, and the generated
/// class has the papers that its assembly's code names as <c>Papers.Cited</c>.
/// </summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class CitesAttribute : Attribute
{
    /// <summary>Cites a paper.</summary>
    /// <param name="paper">Its key, the name of its member.</param>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public CitesAttribute(string paper)
    {
        Guard.NotNull(paper, nameof(paper));
        Paper = paper;
    }

    /// <summary>The key of the paper.</summary>
    public string Paper { get; }

    /// <summary>What of the paper it is, for who reads the code: <c>Algorithm 1</c>, <c>section 3.2</c>.</summary>
    public string? Note { get; set; }
}
