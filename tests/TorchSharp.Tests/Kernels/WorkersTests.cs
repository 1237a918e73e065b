using TorchSharp.Kernels;

namespace DeepLearning.TorchSharp.Tests.Kernels;

public sealed class WorkersTests
{
    [Fact]
    public void Every_chunk_runs_once()
    {
        var runs = new int[1000];
        Workers.Run(runs.Length, new Count(runs));
        Assert.All(runs, times => Assert.Equal(1, times));
    }

    [Fact]
    public void Errors_of_many_chunks_reach_the_caller_as_one()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Workers.Run(64, default(Fail)));
        Assert.Equal("chunk", error.Message);
    }

    private readonly struct Count(int[] runs) : IChunkJob
    {
        public void Run(long chunk) => Interlocked.Increment(ref runs[chunk]);
    }

    private readonly struct Fail : IChunkJob
    {
        public void Run(long chunk) => throw new InvalidOperationException("chunk");
    }
}
