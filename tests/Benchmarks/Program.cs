using DeepLearning.Benchmarks.Engine;
using DeepLearning.Benchmarks.Kernel;

return args switch
{
    ["kernel"] => KernelBenchmark.Run(program: null),
    ["kernel", "--program", var program] => KernelBenchmark.Run(program),
    ["engine", .. var options] => EngineBenchmark.Run(options),
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
        """);
    return 2;
}
