using PaperCatalog.Listings.Json.Forms;
using PaperCatalog.Listings.Json.Syntax;
using PaperCatalog.Listings.Yaml.Syntax;

namespace PaperCatalog.Listings.Yaml;

/// <summary>Where in a document of YAML the papers are, and in which form.</summary>
/// <param name="Holder">The list or map that holds them; the paper itself where that is alone.</param>
/// <param name="Form">How they say what they are.</param>
/// <param name="IsAlone">Whether the document is one paper.</param>
internal sealed record YamlOutline(JsonElement Holder, JsonForm Form, bool IsAlone = false)
{
    private const int MaxWrappers = 3;

    private static readonly JsonForm s_papers = new YamlPapersForm();
    private static readonly JsonForm s_csl = new CslYamlForm();
    private static readonly JsonForm s_hayagriva = new HayagrivaForm();

    /// <summary>Finds the papers of a document; <see langword="null"/> where it has none.</summary>
    public static YamlOutline? Find(JsonElement root)
    {
        if (root.Kind == JsonKind.Array)
            return FindInList(root);
        if (root.Kind != JsonKind.Object)
            return null;
        if (FindForm(root) is { } form && (root.Find("abstract"u8) ?? root.Find("authors"u8) ?? root.Find("author"u8)) is not null && FindPapers(root) is null)
            return new YamlOutline(root, form, IsAlone: true);
        return FindInMap(root, MaxWrappers) ?? (FindForm(root) is { } last ? new YamlOutline(root, last, IsAlone: true) : null);
    }

    private static YamlOutline? FindPapers(JsonElement root) =>
        (root.Find("papers"u8) ?? root.Find("publications"u8)) is { Kind: JsonKind.Array } list ? FindInList(list) : null;

    private static YamlOutline? FindInMap(JsonElement map, int wrappers)
    {
        foreach (var property in map)
        {
            if (property.Kind == JsonKind.Array && FindInList(property) is { } list)
                return list;
            if (property.Kind == JsonKind.Object && s_hayagriva.IsPaper(property))
                return new YamlOutline(map, s_hayagriva);
        }

        // The first entry may be damaged, and what that is in has a title too: what stands side by side comes first.
        foreach (var property in map)
        {
            if (wrappers > 1 && property.Kind == JsonKind.Object && FindInMap(property, wrappers - 1) is { } inner)
                return inner;
        }

        return null;
    }

    // The first that is a paper shows what all are: others may be damaged.
    private static YamlOutline? FindInList(JsonElement list)
    {
        foreach (var item in list)
        {
            if (item.Kind == JsonKind.Object && FindForm(item) is { } form)
                return new YamlOutline(list, form);
        }

        return null;
    }

    private static JsonForm? FindForm(JsonElement paper) => s_csl.IsPaper(paper) ? s_csl : s_papers.IsPaper(paper) ? s_papers : null;
}
