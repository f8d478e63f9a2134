using PaperCatalog.Tool.Checking;

namespace PaperCatalog.Tool.Tests;

/// <summary>Work on all cores.</summary>
public sealed class CoresTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1_000)]
    public void Each_piece_is_done_once_and_counted(int count)
    {
        var (done, steps) = (new int[count], 0);
        Cores.Run([.. Enumerable.Range(0, count).Select(i => (Action)(() => Interlocked.Increment(ref done[i])))], () => Interlocked.Increment(ref steps));
        Assert.All(done, times => Assert.Equal(1, times));
        Assert.Equal(count, steps);
    }

    [Fact]
    public void A_fault_of_a_piece_is_not_lost() =>
        Assert.ThrowsAny<Exception>(() => Cores.Run([.. Enumerable.Range(0, 8).Select(_ => (Action)(() => throw new InvalidOperationException()))]));
}
