using System.Diagnostics;
using System.Text;
using System.Text.Json.Serialization;
using PaperCatalog.Errors;
using PaperCatalog.Rules;

namespace PaperCatalog;

/// <summary>An author or an editor: a person with a family name, or a whole such as a team.</summary>
/// <remarks>
/// The parts are those of the <see href="https://docs.citationstyles.org/en/stable/specification.html#names">Citation Style
/// Language</see>; BibTeX's "von" and BibLaTeX's prefix are <see cref="NonDroppingParticle"/>. Two authors are equal where all their parts
/// are: nothing says that they are one person.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(AuthorJsonConverter))]
public sealed class Author : IEquatable<Author>
{
    private string? _text;

    /// <summary>A name that is one whole: <c>The ATLAS Collaboration</c>.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public Author(string literal)
    {
        Guard.NotNull(literal, nameof(literal));
        Literal = literal;
    }

    /// <summary>The name of a person. Parts that are null or empty are not there.</summary>
    /// <param name="given">The given names or initials.</param>
    /// <param name="family">The family name.</param>
    /// <param name="droppingParticle">The particle that goes where the given name does.</param>
    /// <param name="nonDroppingParticle">The particle that belongs to the family name.</param>
    /// <param name="suffix">What follows the name.</param>
    /// <exception cref="ArgumentNullException">The family name is null.</exception>
    public Author(
        string? given, string family, string? droppingParticle = null, string? nonDroppingParticle = null, string? suffix = null)
    {
        Guard.NotNull(family, nameof(family));
        Given = NullIfEmpty(given);
        DroppingParticle = NullIfEmpty(droppingParticle);
        NonDroppingParticle = NullIfEmpty(nonDroppingParticle);
        Family = family;
        Suffix = NullIfEmpty(suffix);
    }

    /// <summary>The given names or initials, or null where the name has none.</summary>
    public string? Given { get; }

    /// <summary>The particle that goes where the given name does, as <c>von</c> in German names; or null.</summary>
    public string? DroppingParticle { get; }

    /// <summary>The particle that belongs to the family name, as <c>van</c> in Dutch names; or null.</summary>
    public string? NonDroppingParticle { get; }

    /// <summary>The family name without particles, or null where the name is one whole.</summary>
    public string? Family { get; }

    /// <summary>What follows the name, <c>Jr.</c> or <c>III</c>; or null.</summary>
    public string? Suffix { get; }

    /// <summary>The name where it is one whole, as that of a team or an organization; else null.</summary>
    public string? Literal { get; }

    /// <summary>
    /// Reads a name as people write it, <c>Ludwig van Beethoven</c> or <c>Beethoven, Ludwig van</c>. A name of one word, and one with
    /// a word that organizations have in their names, is one whole.
    /// </summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public static Author Parse(string name)
    {
        Guard.NotNull(name, nameof(name));
        name = string.Join(" ", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return PersonNameRule.TryReorder(name, out var reordered) ? ParseInOrder(reordered) : ParseInOrder(name);
    }

    /// <summary>The name as people write it: given name, particles, family name, suffix.</summary>
    public override string ToString() => _text ??= Literal ?? Join();

    /// <summary>Whether all parts are the same, ordinal.</summary>
    public bool Equals(Author? other) =>
        other is not null && Given == other.Given && Family == other.Family && Literal == other.Literal &&
        DroppingParticle == other.DroppingParticle && NonDroppingParticle == other.NonDroppingParticle && Suffix == other.Suffix;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Author);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static Author ParseInOrder(string name)
    {
        if (!PersonNameRule.TryPart(name.AsSpan(), out var given, out var particle, out var suffix))
            return new Author(name);
        var start = given > 0 ? given + 1 : 0;
        var family = start + (particle > 0 ? particle + 1 : 0);
        var end = suffix > 0 ? name.Length - suffix - 1 : name.Length;
        return new Author(
            name.Substring(0, given),
            name.Substring(family, end - family),
            nonDroppingParticle: name.Substring(start, particle),
            suffix: name.Substring(name.Length - suffix));
    }

    private string Join()
    {
        var text = new StringBuilder();
        foreach (var part in new[] { Given, DroppingParticle, NonDroppingParticle, Family, Suffix })
        {
            if (part is not null)
                text.Append(text.Length > 0 ? " " : "").Append(part);
        }

        return text.ToString();
    }
}
