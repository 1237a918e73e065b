using System.CommandLine;
using DeepLearning.Course.Chapters;

namespace DeepLearning.Course.Commands;

/// <summary>The command line: with no arguments, the doctor and then every chapter.</summary>
internal static class CourseCommand
{
    /// <summary>Parses the arguments and does what they say.</summary>
    /// <returns>0 when all is well, 1 when a chapter failed, 2 when the arguments cannot be followed.</returns>
    public static async Task<int> InvokeAsync(string[] args)
    {
        try
        {
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
            return await Create().Parse(args).InvokeAsync(configuration);
        }
        catch (UsageException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 2;
        }
    }

    private static RootCommand Create()
    {
        var root = new RootCommand(
            "Deep Learning in C#. With no arguments: examine this machine, then run every chapter.")
        {
            RunCommand.Create(),
            RunCommand.CreateSite(),
            DoctorCommand.Create(),
            KernelCommand.Create(),
            ReadyCommand.Create(),
            WorkCommand.Create(),
            ProgressCommand.Create(),
            CheckCommand.Create(),
            LintCommand.Create(),
            NewCommand.Create(),
        };
        root.SetAction(async (_, cancellation) =>
        {
            var checkout = Checkout.Find();
            if (!DoctorCommand.Examine(checkout))
                return 1;
            Console.WriteLine();
            return await RunCommand.RunAsync(checkout, new RunRequest(checkout.Pages()), cancellation);
        });
        return root;
    }
}
