using System.Reflection;

namespace PaperCatalog.Tool.Output;

/// <summary>What the command says of itself.</summary>
internal static class ToolVersion
{
    /// <summary>Where its sources are.</summary>
    public const string Repository = "https://github.com/papercatalog/papercatalog";

    /// <summary>Its version, without what a build adds behind it.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
