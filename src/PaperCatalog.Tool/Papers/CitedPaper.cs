using PaperCatalog.Tool.Commands;

namespace PaperCatalog.Tool.Papers;

/// <summary>Finds the paper that somebody means.</summary>
internal static class CitedPaper
{
    /// <summary>The paper of a key, a citation key, an identifier or a title, in the first catalogue that has it.</summary>
    /// <exception cref="ToolException">There is none; the message names keys that are near.</exception>
    public static Paper Find(IReadOnlyList<Catalog> catalogs, string name)
    {
        foreach (var catalog in catalogs)
        {
            if (catalog.TryGetByKey(name, out var paper) || catalog.TryGetByCitationKey(name, out paper) ||
                catalog.TryGetById(name, out paper) || catalog.TryGetByTitle(name, out paper))
            {
                return paper;
            }
        }

        try
        {
            // It throws, and says what was perhaps meant.
            return catalogs[0][name];
        }
        catch (KeyNotFoundException exception)
        {
            throw new ToolException(exception.Message);
        }
    }
}
