using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Api;

/// <summary>What needs another device says so; what only asks is answered.</summary>
public sealed class OtherDevicesTests
{
    [Fact]
    public void There_is_no_device_besides_the_CPU()
    {
        Assert.False(cuda.is_available());
        Assert.False(cuda.is_cudnn_available());
        Assert.Equal(0, cuda.device_count());
        cuda.manual_seed_all(1);
    }

    [Fact]
    public void Moving_to_one_is_refused_with_the_way_out()
    {
        Assert.Contains("CPU", Assert.ThrowsAny<Exception>(() => ones(2).cuda()).Message);
        Assert.Contains("CoursePackages=nuget",
            Assert.Throws<InvalidOperationException>(() => cuda.synchronize()).Message);
    }
}
