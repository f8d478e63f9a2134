using PaperCatalog.Listings;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Naming;
using PaperCatalog.Tool.Commands;

namespace PaperCatalog.Tool.Settings;

/// <summary>Reads values that a settings file and flags have in common; each that cannot be is a <see cref="ToolException"/>.</summary>
internal static class SettingsValues
{
    /// <summary>What keys are made of.</summary>
    public static KeySource ParseKeys(string? value) => value switch
    {
        null or "title" => KeySource.Title,
        "citation" => KeySource.Citation,
        _ => throw new ToolException($"'{value}' is nothing that keys are made of: say 'title' or 'citation'"),
    };

    /// <summary>Which entries are one paper.</summary>
    public static MergeMode ParseMerge(string? value) => value switch
    {
        null or "work" => MergeMode.Work,
        "identifier" => MergeMode.Identifier,
        "none" => MergeMode.None,
        _ => throw new ToolException($"'{value}' is no way to merge entries: say 'work', 'identifier' or 'none'"),
    };

    /// <summary>Checks the name of a dialect, where there is one.</summary>
    public static void CheckDialect(string? name)
    {
        if (name is not null && DialectList.Find(name) is null)
            throw new ToolException($"'{name}' is no dialect: say one of {string.Join(", ", DialectList.All.Select(dialect => dialect.Name))}");
    }

    /// <summary>Checks a year of capture, where there is one.</summary>
    public static void CheckYear(int? year)
    {
        if (year is < 1900 or > 2999)
            throw new ToolException($"{year} is no year of capture: say one of four digits from 1900 to 2999");
    }
}
