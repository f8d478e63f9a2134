using System.Text;

namespace SampleConsumer.Lessons;

/// <summary>
/// An abstract is a string when it is asked for as one. AbstractUtf8 is the same text in place, in the listing that the
/// assembly holds, so that a look through all abstracts copies nothing and allocates nothing.
/// </summary>
internal static class TextSearch
{
    public static void Show()
    {
        Page.Heading("A search through all abstracts, in UTF-8");

        // Paper objects are made when they are first asked for, and kept. This leaves the searches nothing to make.
        foreach (var paper in Papers.All)
            _ = paper.AbstractUtf8;

        Search("quantiz"u8);
        Search("prun"u8);
        Search("retriev"u8);
        Search("attention"u8);
        Search("LoRA"u8);
    }

    // Bytes are compared, so "LoRA" and "lora" differ here.
    private static void Search(ReadOnlySpan<byte> term)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (papers, times) = (0, 0);
        foreach (var paper in Papers.All)
        {
            var here = paper.AbstractUtf8.Count(term);
            papers += here > 0 ? 1 : 0;
            times += here;
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Page.Row(
            (Encoding.UTF8.GetString(term), 10),
            ($"{times,2} times in {papers,2} abstracts", 24),
            ($"{allocated} bytes allocated", 17),
            (new string('#', papers), 0));
    }
}
