using System.CommandLine;
using DeepLearning.Course.Assets;
using DeepLearning.Course.Ready;
using DeepLearning.Kernel.Hosting;
using DeepLearning.Kernel.Install;

namespace DeepLearning.Course.Commands;

/// <summary><c>course kernel install|remove|list|run</c>: the Jupyter kernel.</summary>
internal static class KernelCommand
{
    private static readonly Option<string> ConnectionFile = new("--connection-file")
    {
        Description = "The connection file that the Jupyter client wrote.",
        Required = true,
    };

    private static readonly Option<bool> AnyAddress = new("--any-address")
    {
        Description = "Also listen on an address that other machines reach, when the connection file says so.",
    };

    private static readonly Option<bool> Replace = new("--replace")
    {
        Description = "Take the name over from another kernel.",
    };

    private static readonly Option<string> Name = new("--name")
    {
        Description = "The kernel's name.",
        DefaultValueFactory = _ => KernelSpec.DefaultName,
    };

    private static readonly Option<string?> Folder = new("--folder")
    {
        Description = "The folder of kernelspecs (default: this user's).",
    };

    public static Command Create() => new("kernel", "The Jupyter kernel: install, remove, list, run.")
    {
        Install(), Remove(), List(), Run(),
    };

    private static Command Install()
    {
        var command = new Command("install", "Compiles the kernel and makes it known to Jupyter.")
        {
            Name, Folder, Replace,
        };
        command.SetAction(parsed =>
        {
            var checkout = Chapters.Checkout.Find();
            try
            {
                var installed = KernelSpec.Install(
                    folder => Publishing.Publish(checkout, "Kernel", folder),
                    parsed.GetValue(Folder), parsed.GetValue(Replace), parsed.GetValue(Name)!, Furnish);
                Console.WriteLine($"Installed {installed.Name} in {installed.Folder}");
                return 0;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException
                or TimeoutException)
            {
                throw new UsageException(e.Message);
            }
        });
        return command;
    }

    /// <summary>Puts plotly.js, Mermaid and KaTeX beside the kernelspec, if they are to be had.</summary>
    private static void Furnish(string kernelspec)
    {
        if (PageAssets.OfUser.Fetch(Console.WriteLine) is { } files)
            PageAssets.Copy(files, kernelspec);
    }

    private static Command Remove()
    {
        var command = new Command("remove", "Makes the kernel unknown to Jupyter.") { Name, Folder };
        command.SetAction(parsed =>
        {
            var removed = KernelSpec.Remove(parsed.GetValue(Folder), parsed.GetValue(Name)!);
            // The history belongs to all our kernels; it goes with the last one.
            if (removed && !KernelSpec.List(parsed.GetValue(Folder)).Any(k => k.Ours))
                KernelFolders.Clear();
            Console.WriteLine(removed ? "Removed." : "There is no kernel of this course under that name.");
            return 0;
        });
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "Lists this user's kernels.") { Folder };
        command.SetAction(parsed =>
        {
            foreach (var kernel in KernelSpec.List(parsed.GetValue(Folder)))
                Console.WriteLine($"{kernel.Name}  {kernel.DisplayName}{(kernel.Ours ? "  (this course)" : "")}");
            return 0;
        });
        return command;
    }

    private static Command Run()
    {
        var command = new Command("run", "Runs the kernel; Jupyter calls this.") { ConnectionFile, AnyAddress };
        // Synchronous, because the command line ends an asynchronous command at the first SIGINT, which is an
        // interrupt here.
        command.SetAction(parsed =>
        {
            var file = parsed.GetValue(ConnectionFile)!;
            var code = KernelHost.RunAsync(file, anyAddress: parsed.GetValue(AnyAddress)).GetAwaiter().GetResult();
            Environment.Exit(code); // whatever threads a cell has left running
            return code;
        });
        return command;
    }
}
