using PaperCatalog.Format;

namespace PaperCatalog.Tests.Format;

public class DateCellTests
{
    [Theory]
    [InlineData(20240521)]
    [InlineData(20241231)]
    [InlineData(20240500)]
    [InlineData(20240000)]
    [InlineData(521)]
    [InlineData(500)]
    [InlineData(99991231)]
    public void A_date_is_what_it_was(int date) => Assert.Equal(date, DateCell.ToDate(DateCell.Of(date)));

    [Fact]
    public void Neighbouring_days_have_neighbouring_cells()
    {
        Assert.Equal(1, DateCell.Of(20240522) - DateCell.Of(20240521));
        Assert.InRange(DateCell.Of(20250101) - DateCell.Of(20241231), 1, 64);
    }
}
