using System.CommandLine;
using DeepLearning.Course.Chapters;
using DeepLearning.Course.Ready;

namespace DeepLearning.Course.Commands;

/// <summary><c>course ready</c>: compiles the program ahead, once for each build.</summary>
internal static class ReadyCommand
{
    public static Command Create()
    {
        var command = new Command("ready", "Compiles the course for this machine, so that `run` starts in a second.");
        command.SetAction(_ =>
        {
            var checkout = Checkout.Find();
            try
            {
                ReadyProgram.Make(AppContext.BaseDirectory, folder => Build(checkout, folder));
                Console.WriteLine("Ready: the next run starts in a second. A new build needs this once more.");
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

    private static void Build(Checkout checkout, string folder)
    {
        // The file that chapters import goes on naming the built assemblies, not those of this build.
        var elsewhere = Directory.CreateTempSubdirectory("course-ready-");
        try
        {
            var setup = $"-p:CourseFolder={elsewhere.FullName}{Path.DirectorySeparatorChar}";
            Publishing.Publish(checkout, "Course", folder, setup);
        }
        finally
        {
            elsewhere.Delete(recursive: true);
        }
    }
}
