using PaperCatalog.Listings.Json.Forms;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Yaml;

/// <summary>A list or map of a document of YAML that holds papers, and in which form they are.</summary>
/// <param name="Holder">The list or map that holds them; the paper itself where that is alone.</param>
/// <param name="Form">How they say what they are.</param>
/// <param name="IsAlone">Whether the document is one paper.</param>
internal sealed record YamlOutline(JsonElement Holder, JsonForm Form, bool IsAlone = false)
{
    private const int MaxWrappers = 3;

    private static readonly JsonForm s_papers = new YamlPapersForm();
    private static readonly JsonForm s_csl = new CslYamlForm();
    private static readonly JsonForm s_hayagriva = new HayagrivaForm();

    /// <summary>Whether its papers go by keys.</summary>
    public bool IsKeyed => !IsAlone && Holder.Kind == JsonKind.Object;

    /// <summary>Finds the papers of a document, in order.</summary>
    public static List<YamlOutline> Find(JsonElement root)
    {
        var outlines = new List<YamlOutline>();
        if (root.Kind == JsonKind.Array)
            AddList(root, outlines);
        else if (root.Kind == JsonKind.Object && !IsOnePaper(root))
            AddMap(root, MaxWrappers, outlines);
        if (outlines.Count == 0 && root.Kind == JsonKind.Object && FindForm(root) is { } form)
            outlines.Add(new YamlOutline(root, form, IsAlone: true));
        return outlines;
    }

    /// <summary>Whether a map is one paper, whatever its lists hold: a page of papers may have a title too.</summary>
    private static bool IsOnePaper(JsonElement root) =>
        FindForm(root) is not null && (root.Find("abstract"u8) ?? root.Find("authors"u8) ?? root.Find("author"u8)) is not null &&
        (root.Find("papers"u8) ?? root.Find("publications"u8) ?? root.Find("references"u8)) is not { Kind: JsonKind.Array };

    /// <summary>Adds the lists of papers in a map, one a section, or the map where its properties are papers.</summary>
    private static void AddMap(JsonElement map, int wrappers, List<YamlOutline> outlines)
    {
        foreach (var property in map)
        {
            // The first that is one shows what all are: others may be damaged, and what a paper is in has a title too.
            if (property.Kind != JsonKind.Object || FindKeyedForm(property) is not { } form)
                continue;
            outlines.Add(new YamlOutline(map, form));
            return;
        }

        foreach (var property in map)
        {
            if (property.Kind == JsonKind.Array)
                AddList(property, outlines);
            else if (wrappers > 1 && property.Kind == JsonKind.Object)
                AddMap(property, wrappers - 1, outlines);
        }
    }

    private static void AddList(JsonElement list, List<YamlOutline> outlines)
    {
        foreach (var item in list)
        {
            if (item.Kind != JsonKind.Object || FindForm(item) is not { } form)
                continue;
            outlines.Add(new YamlOutline(list, form));
            return;
        }
    }

    private static JsonForm? FindKeyedForm(JsonElement paper) => s_hayagriva.IsPaper(paper) ? s_hayagriva : FindForm(paper);

    private static JsonForm? FindForm(JsonElement paper) => s_csl.IsPaper(paper) ? s_csl : s_papers.IsPaper(paper) ? s_papers : null;
}
