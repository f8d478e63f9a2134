namespace PaperCatalog.Format;

/// <summary>Dates as cells of tables hold them: numbers without the gaps of <c>yyyymmdd</c>, with 0 for what is not known.</summary>
internal static class DateCell
{
    private const int Months = 13;
    private const int Days = 32;

    /// <summary>The cell of a date <c>yyyymmdd</c>.</summary>
    public static int Of(int date) => (((date / 1_00_00 * Months) + (date / 1_00 % 1_00)) * Days) + (date % 1_00);

    /// <summary>The date <c>yyyymmdd</c> of a cell.</summary>
    public static int ToDate(int cell) =>
        (cell / (Months * Days) * 1_00_00) + (cell / Days % Months * 1_00) + (cell % Days);
}
