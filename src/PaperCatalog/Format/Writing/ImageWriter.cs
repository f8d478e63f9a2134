using System.Text;

namespace PaperCatalog.Format.Writing;

/// <summary>Writes images of <see cref="ImageForm"/>: what is added in order of table goes into few pieces, behind a directory.</summary>
internal sealed class ImageWriter
{
    private readonly List<Part>[] _tables;

    /// <summary>An image with so many tables.</summary>
    public ImageWriter(int tables)
    {
        _tables = new List<Part>[tables];
        for (var table = 0; table < tables; table++)
            _tables[table] = [];
    }

    /// <summary>Adds a table.</summary>
    public void Add(int table, TableWriter rows)
    {
        for (var part = 0; part < rows.PartCount; part++)
            AddLines(table, rows.Write(part).ToString());
    }

    /// <summary>Adds lines as a part of what is no table.</summary>
    public void AddLines(int table, string lines) => _tables[table].Add(new Part(lines, IsLines: true));

    /// <summary>Adds a text as a part of what is no table; an empty one stands for the number of a part that is not there.</summary>
    public void AddText(int table, string text) => _tables[table].Add(new Part(text, IsLines: false));

    /// <summary>Whether a table has any part.</summary>
    public bool Has(int table) => _tables[table].Count > 0;

    /// <summary>All that was added, in pieces.</summary>
    public List<ImagePiece> ToPieces()
    {
        var counts = Counts();
        var countLength = Signs.Length((ulong)counts[_tables.Length]);
        var headLength = ImageForm.CountsAt + (counts.Length * countLength) + (counts[_tables.Length] * ImageForm.PartLength);
        var packing = new Packing(headLength);
        var places = _tables.SelectMany(parts => parts).Select(packing.Add).ToList();

        var head = new List<char>(headLength) { ImageForm.Version };
        Signs.Append(head, (ulong)countLength, 1);
        Signs.Append(head, (ulong)_tables.Length, 1);
        foreach (var count in counts)
            Signs.Append(head, (ulong)count, countLength);
        foreach (var place in places)
            Append(head, place);
        return packing.ToPieces(new string([.. head]));
    }

    private int[] Counts()
    {
        var counts = new int[_tables.Length + 1];
        for (var table = 0; table < _tables.Length; table++)
            counts[table + 1] = counts[table] + _tables[table].Count;
        return counts;
    }

    private static void Append(List<char> head, (int Piece, int At)? place)
    {
        if (place is not { } known)
        {
            head.AddRange(Enumerable.Repeat(TableForm.Blank, ImageForm.PartLength));
            return;
        }

        Signs.Append(head, (ulong)known.Piece, ImageForm.PieceLength);
        Signs.Append(head, (ulong)known.At, ImageForm.PlaceLength);
    }

    private readonly record struct Part(string Text, bool IsLines);

    // The first piece starts with the directory, which is written once all places are known.
    private sealed class Packing(int headLength)
    {
        private readonly List<(StringBuilder Text, bool IsLines)> _pieces = [(new StringBuilder(), true)];
        private int _open;
        private int _length = headLength;

        public (int Piece, int At)? Add(Part part)
        {
            if (part.Text.Length == 0)
                return null;
            if (!part.IsLines)
            {
                _pieces.Add((new StringBuilder(part.Text), false));
                return (_pieces.Count - 1, 0);
            }

            var length = Encoding.UTF8.GetByteCount(part.Text);
            if (_length > 0 && _length + 1 + length > ImageForm.MaxPieceLength)
            {
                _open = _pieces.Count;
                _length = 0;
                _pieces.Add((new StringBuilder(), true));
            }

            var at = _length > 0 ? _length + 1 : 0;
            if (at > 0)
                _pieces[_open].Text.Append('\n');
            _pieces[_open].Text.Append(part.Text);
            _length = at + length;
            return (_open, at);
        }

        public List<ImagePiece> ToPieces(string head)
        {
            _pieces[0].Text.Insert(0, head);
            return _pieces.ConvertAll(piece => new ImagePiece(piece.Text.ToString(), piece.IsLines));
        }
    }
}
