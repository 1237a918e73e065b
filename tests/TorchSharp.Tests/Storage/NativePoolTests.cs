using TorchSharp.Storage;

namespace DeepLearning.TorchSharp.Tests.Storage;

/// <summary>Where buffers begin. Kernels rely on the alignment, their speed on the spread.</summary>
public sealed unsafe class NativePoolTests
{
    private const int Page = 4096;

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(128 << 10)]
    [InlineData((128 << 10) + 1)]
    [InlineData(5_000_000)]
    public void Buffers_begin_at_lines_of_the_cache_and_are_theirs_to_the_end(long bytes)
    {
        var buffers = Enumerable.Range(0, 9).Select(_ => (nint)NativePool.Rent(bytes)).ToArray();
        for (var i = 0; i < buffers.Length; i++)
        {
            Assert.Equal(0, buffers[i] % 64);
            new Span<byte>((void*)buffers[i], (int)bytes + NativePool.Slack).Fill((byte)i);
        }
        for (var i = 0; i < buffers.Length; i++)
            Assert.False(new Span<byte>((void*)buffers[i], (int)bytes).ContainsAnyExcept((byte)i));
        foreach (var buffer in buffers)
            NativePool.Return((void*)buffer, bytes);
    }

    [Fact]
    public void Large_buffers_begin_at_different_places_of_a_page()
    {
        // Other tests may have returned a few of this size, of which two can begin alike.
        const long Bytes = 7_654_321;
        var buffers = Enumerable.Range(0, 32).Select(_ => (nint)NativePool.Rent(Bytes)).ToArray();
        Assert.InRange(buffers.Select(b => b % Page).Distinct().Count(), 16, 32);
        foreach (var buffer in buffers)
            NativePool.Return((void*)buffer, Bytes);
    }

    [Fact]
    public void What_the_pool_does_not_keep_goes_back_to_the_system()
    {
        const long Bytes = 600L << 20;
        for (var i = 0; i < 8; i++)
            NativePool.Return(NativePool.Rent(Bytes), Bytes);
    }
}
