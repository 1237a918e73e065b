using DeepLearning.Benchmarks.Engine;

namespace DeepLearning.Benchmarks.Tests.Engine;

public sealed class WorkTableTests
{
    [Fact]
    public void The_rival_has_the_same_works()
    {
        Assert.SkipUnless(RivalCheck.IsThere(), "PyTorch is not installed (Debian: python3-torch).");
        using var rival = Side.Unchecked();
        Assert.Equal(WorkTable.All.Keys.Order(), rival.Names().Order());
    }

    [Fact]
    public void Every_work_has_a_bar_that_can_be_missed() =>
        Assert.All(WorkTable.All.Keys, name => Assert.InRange(Bar.Of(name).Must, Bar.Of(name).Aim, 1.3));
}
