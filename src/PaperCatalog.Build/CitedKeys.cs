using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PaperCatalog.Build;

/// <summary>Reads from an assembly which papers its code names, as the generator wrote it there.</summary>
internal static class CitedKeys
{
    private const string Prefix = "PaperCatalog.Cited.";

    /// <summary>The keys of the papers of each class, in order of the catalogue; the classes in order of their names.</summary>
    /// <param name="path">The path of the assembly.</param>
    public static IReadOnlyList<KeyValuePair<string, string[]>> Read(string path)
    {
        using var stream = File.OpenRead(path);
        using var assembly = new PEReader(stream);
        var metadata = assembly.GetMetadataReader();
        return
        [
            .. metadata.GetAssemblyDefinition().GetCustomAttributes()
                .Select(metadata.GetCustomAttribute)
                .Where(attribute => IsMetadata(metadata, attribute))
                .Select(attribute => ReadPair(metadata, attribute))
                .Where(pair => pair.Key.StartsWith(Prefix, StringComparison.Ordinal))
                .Select(pair => new KeyValuePair<string, string[]>(
                    pair.Key.Substring(Prefix.Length), pair.Value.Split([' '], StringSplitOptions.RemoveEmptyEntries)))
                .OrderBy(pair => pair.Key, StringComparer.Ordinal),
        ];
    }

    private static bool IsMetadata(MetadataReader metadata, CustomAttribute attribute) =>
        attribute.Constructor.Kind == HandleKind.MemberReference &&
        metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent &&
        metadata.GetTypeReference((TypeReferenceHandle)parent) is var type &&
        metadata.StringComparer.Equals(type.Name, "AssemblyMetadataAttribute") &&
        metadata.StringComparer.Equals(type.Namespace, "System.Reflection");

    // After two bytes that say that it is an attribute come its two texts.
    private static KeyValuePair<string, string> ReadPair(MetadataReader metadata, CustomAttribute attribute)
    {
        var value = metadata.GetBlobReader(attribute.Value);
        value.ReadUInt16();
        return new KeyValuePair<string, string>(value.ReadSerializedString() ?? "", value.ReadSerializedString() ?? "");
    }
}
