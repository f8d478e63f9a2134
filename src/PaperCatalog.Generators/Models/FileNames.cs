using System.Globalization;

namespace PaperCatalog.Generators.Models;

/// <summary>Gives out names for generated files, which the compiler compares without regard to case.</summary>
internal sealed class FileNames
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The name that is wanted, with a number from 2 on where it is taken: alone, or with one of the endings that it will be
    /// used with.
    /// </summary>
    public string Take(string wanted, params string[] endings)
    {
        var name = wanted;
        while (_taken.Contains(name) || endings.Any(ending => _taken.Contains(name + ending)))
        {
            // Where many want one name, each starts to look where the one before found its own.
            _numbers.TryGetValue(wanted, out var number);
            _numbers[wanted] = number = Math.Max(2, number + 1);
            name = wanted + "-" + number.ToString(CultureInfo.InvariantCulture);
        }

        _taken.Add(name);
        _taken.UnionWith(endings.Select(ending => name + ending));
        return name;
    }
}
