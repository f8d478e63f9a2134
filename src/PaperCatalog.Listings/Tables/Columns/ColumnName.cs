namespace PaperCatalog.Listings.Tables.Columns;

/// <summary>What the name of a column says.</summary>
/// <param name="Field">What stands in it.</param>
/// <param name="Rank">Which of several columns for one thing counts: that of the least.</param>
internal readonly record struct ColumnName(TableField Field, int Rank);
