using DeepLearning.Kernel.Hosting;

// The kernel process by itself: what an installed kernelspec starts. People use `course kernel ...`.
if (args is not ["--connection-file", var file, .. var rest] || rest is not ([] or ["--any-address"]))
{
    Console.Error.WriteLine(
        "[kernel] expected --connection-file FILE [--any-address]; Jupyter starts this program, "
        + "`dotnet run --project lib/Course -- kernel install` makes it known to Jupyter.");
    return 2;
}

var code = KernelHost.RunAsync(file, anyAddress: rest.Length > 0).GetAwaiter().GetResult();
Environment.Exit(code); // whatever threads a cell has left running
return code;
