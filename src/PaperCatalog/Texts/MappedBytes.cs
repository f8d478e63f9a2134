namespace PaperCatalog.Texts;

/// <summary>
/// A resource in place, in the mapped file of its assembly: no copy, and no memory until a page is read.
/// </summary>
internal sealed unsafe class MappedBytes : ListingBytes
{
    // The stream keeps its assembly loaded, and so the bytes where they are.
    private readonly UnmanagedMemoryStream _stream;
    private readonly byte* _first;
    private readonly int _length;

    public MappedBytes(UnmanagedMemoryStream stream)
    {
        _stream = stream;
        _first = stream.PositionPointer;
        _length = checked((int)stream.Length);
    }

    public override ReadOnlySpan<byte> All
    {
        get
        {
            var all = new ReadOnlySpan<byte>(_first, _length);
            GC.KeepAlive(_stream);
            return all;
        }
    }
}
