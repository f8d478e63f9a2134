using System.Runtime.CompilerServices;

namespace PaperCatalog.Listings.Merging;

/// <summary>Sorts keys, each with a number: by their digits from the last to the first, so that those of one key keep their order.</summary>
/// <remarks>
/// Two or three times as quick as the framework's sort of two arrays, which a compiler that was just started would run, too, as code that
/// is not optimised yet.
/// </remarks>
internal static class KeySort
{
    private const int BitsOfDigit = 11;
    private const int ValuesOfDigit = 1 << BitsOfDigit;

    /// <summary>Sorts the keys and their numbers.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    public static void Sort(ref ulong[] keys, ref int[] numbers)
    {
        var places = new int[ValuesOfDigit];
        var (otherKeys, otherNumbers) = (new ulong[keys.Length], new int[numbers.Length]);
        for (var shift = 0; shift < 64; shift += BitsOfDigit)
        {
            if (!TryFindPlaces(keys, shift, places))
                continue;
            for (var i = 0; i < keys.Length; i++)
            {
                var place = places[(int)(keys[i] >> shift) & (ValuesOfDigit - 1)]++;
                otherKeys[place] = keys[i];
                otherNumbers[place] = numbers[i];
            }

            (keys, otherKeys) = (otherKeys, keys);
            (numbers, otherNumbers) = (otherNumbers, numbers);
        }
    }

    /// <summary>Finds where the keys with each value of a digit start; <see langword="false"/> where all keys have one value.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    private static bool TryFindPlaces(ulong[] keys, int shift, int[] places)
    {
        Array.Clear(places, 0, places.Length);
        foreach (var key in keys)
            places[(int)(key >> shift) & (ValuesOfDigit - 1)]++;
        var place = 0;
        for (var value = 0; value < places.Length; value++)
        {
            var count = places[value];
            if (count == keys.Length)
                return false;
            places[value] = place;
            place += count;
        }

        return true;
    }
}
