using TorchSharp.Storage;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Storage;

/// <summary>Measures the memory of the whole process, so nothing else runs beside it.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
[Collection(nameof(MemoryTests))]
public sealed class MemoryTests
{
    [Fact]
    public void A_training_loop_in_scopes_leaves_nothing_behind()
    {
        var w = ones(64, 64).requires_grad_();
        var before = 0L;
        for (var step = 0; step < 20; step++)
        {
            using var scope = NewDisposeScope();
            (w.matmul(w).relu() * 0.5).softmax(1).log().mean().backward();
            using (no_grad())
                w.sub_(w.grad! * 0.1);
            if (step == 5)
                before = NativePool.LiveBytes;
        }
        Assert.InRange(NativePool.LiveBytes, 0, before + (1 << 20));
    }

    [Fact]
    public void A_loop_that_never_disposes_does_not_run_out_of_memory()
    {
        const long Limit = 512L << 20;
        NativePool.StartAnew();
        var peak = 0L;
        for (var i = 0; i < 600; i++)
        {
            var x = ones(512, 1024).requires_grad_();
            _ = (x * 2).sum();
            peak = Math.Max(peak, NativePool.LiveBytes);
        }
        Assert.InRange(peak, 0, Limit);
    }

    [Fact]
    public void Training_that_never_disposes_runs_in_bounded_memory()
    {
        const long Limit = 512L << 20;
        NativePool.StartAnew();
        var model = nn.Sequential(nn.Linear(256, 512), nn.BatchNorm1d(512), nn.ReLU(), nn.Linear(512, 256));
        var optimiser = optim.Adam(model.parameters());
        var x = randn(512, 256);
        var peak = 0L;
        for (var step = 0; step < 150; step++)
        {
            optimiser.zero_grad();
            var part = zeros(512, 256);
            part[..256] = model.call(x)[..256];
            (part - x).square().mean().backward();
            optimiser.step();
            peak = Math.Max(peak, NativePool.LiveBytes);
        }
        Assert.InRange(peak, 0, Limit);
    }
}
