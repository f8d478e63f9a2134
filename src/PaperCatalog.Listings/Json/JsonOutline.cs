using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json;

/// <summary>Where in a JSON file the papers are.</summary>
/// <param name="Start">Where the first of them is to be looked for, behind the bracket of their list.</param>
/// <param name="IsList">Whether they stand in a list, with commas between them; otherwise one follows the other.</param>
/// <param name="IsListing">Whether there is a paper at all.</param>
/// <param name="IsBehindDamage">Whether the first was looked for behind an error: it may be a part of a damaged one.</param>
internal readonly record struct JsonOutline(int Start, bool IsList, bool IsListing, bool IsBehindDamage = false)
{
    // Answers of services wrap a list in 'data', 'result' and the like; each object in another is gone through once more.
    private const int MaxWrappers = 4;

    // So many works without a title may stand before the first that has one.
    private const int MaxUntitled = 32;

    /// <summary>
    /// Finds the papers: the file is a list of them, an object with such a list in it, one paper, or papers one after the
    /// other, one a line mostly.
    /// </summary>
    /// <param name="text">The file.</param>
    /// <param name="isPaper">What a paper is.</param>
    /// <param name="isSure">Whether what is a paper so is one whatever else it holds: a list in it is of its references.</param>
    /// <param name="budget">How much may be read to find one behind what is none or is damaged.</param>
    public static JsonOutline Find(Utf8Text text, Predicate<JsonElement> isPaper, bool isSure, int budget)
    {
        var json = text.Bytes;
        var at = JsonScanner.SkipSpace(json, 0);
        if (at == json.Length || json[at] is not ((byte)'[' or (byte)'{'))
            return default;
        var outline = json[at] == '[' ? FindInList(text, at, isPaper, isSure) : FindInObject(text, at, isPaper, isSure);
        return outline.IsListing ? outline : FindBehindDamage(text, at, isPaper, budget);
    }

    /// <summary>The first papers, or what goes before them, may be damaged: one that is whole shows what the file is.</summary>
    private static JsonOutline FindBehindDamage(Utf8Text text, int bracket, Predicate<JsonElement> isPaper, int budget)
    {
        var isList = text.Bytes[bracket] == '[';
        var next = new JsonPaperSearch(text, isPaper, budget).FindNext(bracket + 1);
        // Where papers stand one below the other, the first of them may be what is damaged; of a list in an object only what is around it.
        var isBelow = next < text.Length && next > bracket && text.GetLine(text.GetLineIndex(next)).Start == next;
        return new JsonOutline(isList ? bracket + 1 : isBelow ? bracket : next, isList, next < text.Length, IsBehindDamage: true);
    }

    private static JsonOutline FindInList(Utf8Text text, int bracket, Predicate<JsonElement> isPaper, bool isSure)
    {
        var json = text.Bytes;
        var at = JsonScanner.SkipNulls(json, bracket + 1);
        var isFound = JsonPaper.IsAt(text, at, isPaper);
        // An index has works without a title too; what a person wrote shows at its first paper.
        for (var i = 0; isSure && !isFound && i < MaxUntitled && at < json.Length && json[at] == '{'; i++)
        {
            at = JsonScanner.SkipSpace(json, JsonScanner.SkipValue(json, at));
            if (at == json.Length || json[at] != ',')
                break;
            at = JsonScanner.SkipNulls(json, at + 1);
            isFound = JsonPaper.IsAt(text, at, isPaper);
        }

        return new JsonOutline(bracket + 1, IsList: true, isFound);
    }

    private static JsonOutline FindInObject(Utf8Text text, int brace, Predicate<JsonElement> isPaper, bool isSure)
    {
        if (isSure && JsonPaper.IsAt(text, brace, isPaper))
            return new JsonOutline(brace, IsList: false, IsListing: true);
        var list = FindInProperties(text, brace, isPaper, isSure, MaxWrappers);
        return list.IsListing ? list : new JsonOutline(brace, IsList: false, JsonPaper.IsAt(text, brace, isPaper));
    }

    /// <summary>Finds a list of papers in the properties of an object, and in those of objects in them.</summary>
    private static JsonOutline FindInProperties(Utf8Text text, int brace, Predicate<JsonElement> isPaper, bool isSure, int wrappers)
    {
        var json = text.Bytes;
        var at = JsonScanner.SkipSpace(json, brace + 1);
        while (at < json.Length && json[at] == '"')
        {
            at = JsonScanner.SkipSpace(json, Math.Min(json.Length, JsonScanner.FindStringEnd(json, at + 1) + 1));
            if (at == json.Length || json[at] != ':')
                break;
            at = JsonScanner.SkipSpace(json, at + 1);
            if (at < json.Length && json[at] == '[' && FindInList(text, at, isPaper, isSure) is { IsListing: true } list)
                return list;
            if (wrappers > 1 && at < json.Length && json[at] == '{' &&
                FindInProperties(text, at, isPaper, isSure, wrappers - 1) is { IsListing: true } wrapped)
            {
                return wrapped;
            }

            at = JsonScanner.SkipSpace(json, JsonScanner.SkipValue(json, at));
            if (at == json.Length || json[at] != ',')
                break;
            at = JsonScanner.SkipSpace(json, at + 1);
        }

        return default;
    }
}
