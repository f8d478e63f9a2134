using PaperCatalog.Tool.Commands;

namespace PaperCatalog.Tool.Settings;

/// <summary>Checks the values of a <c>paper-catalog.json</c>, each at its place.</summary>
/// <param name="path">The file.</param>
/// <param name="json">All of it.</param>
internal sealed class SettingsChecks(string path, byte[] json)
{
    /// <summary>Checks all of them.</summary>
    /// <exception cref="ToolException">One cannot be; the message says where it stands.</exception>
    public void Check(SettingsFile file)
    {
        At(() => CheckClass(file.Class), "class");
        At(() => SettingsValues.ParseKeys(file.Keys), "keys");
        At(() => SettingsValues.ParseMerge(file.Merge), "merge");
        At(() => RuleSeverities.Default.WithPreset(file.Rules), "rules");
        foreach (var row in file.Severities)
            At(() => RuleSeverities.Default.With([row]), "severities", row.Key);
        for (var i = 0; i < file.Files.Count; i++)
        {
            var row = file.Files[i];
            At(() => SettingsValues.CheckDialect(row.Dialect), "files", i, "dialect");
            At(() => SettingsValues.CheckYear(row.Year), "files", i, "year");
            At(() => CheckClass(row.Catalog), "files", i, "catalog");
        }
    }

    // As a build has it; keywords are small letters alone.
    private static void CheckClass(string? name)
    {
        if (name is null)
            return;
        var isName = name.Length > 0 && !char.IsDigit(name[0]) && !name.StartsWith("__", StringComparison.Ordinal) &&
            name.All(unit => unit == '_' || char.IsLetterOrDigit(unit)) && !name.All(char.IsAsciiLetterLower);
        if (!isName)
            throw new ToolException($"'{name}' is no name of a class: say a letter or '_', then letters, digits and '_', not small letters alone, not '__' at its start");
    }

    private void At(Action check, params IReadOnlyList<object> place)
    {
        try
        {
            check();
        }
        catch (ToolException exception)
        {
            var (line, column) = JsonPlace.Of(json, place);
            throw new ToolException($"{path}({line},{column}): {exception.Message}");
        }
    }
}
