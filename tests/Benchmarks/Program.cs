using DeepLearning.Benchmarks.Engine;
using DeepLearning.Benchmarks.Kernel;

return args switch
{
    ["kernel"] => KernelBenchmark.Run(program: null),
    ["kernel", "--program", var program] => KernelBenchmark.Run(program),
    ["engine", .. var options] => EngineBenchmark.Run(options),
    ["engine-smoke", .. var options] => VectorPaths.Smoke(options),
    ["vectors", .. var options] => VectorPaths.Run(options),
    ["memory", .. var options] => MemoryBenchmark.Run(options),
    ["start"] => StartBenchmark.Run(),
    ["micro", .. var options] => MicroBenchmark.Run(options),
    ["first-product"] => StartBenchmark.FirstProduct(),
    ["engine-server"] => Server.Run(Console.In, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        Measures what DESIGN promises, prints a table, and keeps it under tests/Benchmarks/results/.

            dotnet run --project tests/Benchmarks -- kernel                  publishes the kernel, then measures it
            dotnet run --project tests/Benchmarks -- kernel --program DLL    measures a kernel that is there already
            dotnet run --project tests/Benchmarks -- engine                  our engine against PyTorch, in turns
                           [--only TEXT] [--rounds N] [--threads N]
            dotnet run --project tests/Benchmarks -- memory [--only TEXT]    peaks of training steps; 10,000 steps
            dotnet run --project tests/Benchmarks -- start                   until the first product of two tensors
            dotnet run --project tests/Benchmarks -- vectors [--only TEXT]   the engine on narrower vectors
            dotnet run --project tests/Benchmarks -- micro                   the smallest ops (BenchmarkDotNet)
            dotnet run --project tests/Benchmarks -- engine-smoke            every path gives the same numbers
        """);
    return 2;
}
