namespace PaperCatalog.Listings.BibTeX.Values;

/// <summary>Given names that are hardly ever the first word of a family name of several.</summary>
internal static class GivenNames
{
    private static readonly HashSet<string> s_names = new(
        ("Aaron Ada Alan Alex Alexander Alice Amanda Amy Andrea Andreas Andrew Angela Ann Anna Anne Anthony Barbara Ben Benjamin " +
            "Bernard Bernd Beth Bill Bob Brian Bruce Carl Carol Caroline Catherine Charles Chloe Chris Christian Christina " +
            "Christine Christoph Christopher Claire Clara Claudia Cora Dan Daniel Dave David Deborah Dennis Diana Donald Dora Doris " +
            "Dorothy Ed Edward Elena Elizabeth Ellen Emily Emma Eric Erik Esther Eve Fiona Florian Francesca Francesco Frank Fred " +
            "Frederick Gabriele Gary George Gerald Gerd Giovanni Giuseppe Grace Greg Gregory Hannah Harald Harold Heinrich Helen " +
            "Henrik Henry Ian Ingrid Irene Jack Jacob James Jane Janet Jason Jeff Jeffrey Jennifer Jessica Jill Jim Joan Joe " +
            "Johannes John Jonathan Joseph Josh Joshua Judith Julia Julie Jörg Jürgen Karen Kate Katherine Kathleen Keith Kenneth " +
            "Kevin Kim Klaus Larry Laura Leo Leslie Liam Linda Lisa Lucy Margaret Mark Markus Martha Marvin Mary Matt Matthew " +
            "Matthias Max Michael Michelle Mike Mohamed Monica Nancy Nathan Nicholas Nick Nicola Nicole Noah Nora Olga Oliver " +
            "Olivia Pamela Pat Patricia Patrick Paula Pete Peter Petra Phil Philip Philipp Philippe Rachel Ray Rebecca Richard Rob " +
            "Robert Roberto Ron Ronald Rosa Rose Ruth Sally Sam Samuel Sandra Sara Sarah Sebastian Sharon Silvia Sofia Sophie " +
            "Stefan Stephanie Stephen Steve Steven Sue Susan Sven Sylvia Ted Theresa Tim Timothy Tobias Tom Tony Ulrich Ursula " +
            "Victoria Will William Wolfgang Yann Yuri").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Whether a word is one of them.</summary>
    public static bool Contains(string word) => s_names.Contains(word);
}
