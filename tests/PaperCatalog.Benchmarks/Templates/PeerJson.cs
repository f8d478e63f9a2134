using System.Text.Json;
using System.Text.Json.Serialization;

/// <summary>Papers as JSON, through System.Text.Json's source generator.</summary>
internal static class PeerJson
{
    public static PeerPaper[] Read(Stream json) => JsonSerializer.Deserialize(json, PeerJsonContext.Default.PeerPaperArray)!;

    public static void Write(Stream json, PeerPaper[] papers) =>
        JsonSerializer.Serialize(json, papers, PeerJsonContext.Default.PeerPaperArray);
}

[JsonSerializable(typeof(PeerPaper[]))]
internal sealed partial class PeerJsonContext : JsonSerializerContext;
