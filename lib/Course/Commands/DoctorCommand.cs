using System.CommandLine;
using DeepLearning.Course.Chapters;
using DeepLearning.Datasets;
using DeepLearning.Display;
using DeepLearning.Teaching;
using TorchSharp;

namespace DeepLearning.Course.Commands;

/// <summary><c>course doctor</c>: is this machine ready?</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command("doctor", "Examines this machine: SDK, memory, processor, package set, data.");
        command.SetAction(_ => Examine(Checkout.Find()) ? 0 : 1);
        return command;
    }

    /// <summary>Prints the findings.</summary>
    /// <returns>False when a finding is red: chapters would fail.</returns>
    public static bool Examine(Checkout checkout)
    {
        var (threads, tensors) = TensorCheck();
        var doctor = Doctor.Examine(threads, [.. tensors, Mnist.Check(), ChapterCheck(checkout)]);
        Console.WriteLine(doctor.ToMimeBundle()[MimeTypes.Text]);
        return doctor.Worst != Light.Red;
    }

    /// <summary>Asks the tensor library for its threads; the genuine one may fail to load its native part.</summary>
    private static (int? Threads, (string Name, string Light, string Finding, string Advice)[] Failure) TensorCheck()
    {
        try
        {
            return (torch.get_num_threads(), []);
        }
        catch (Exception e) when (e is TypeInitializationException or DllNotFoundException or NotSupportedException)
        {
            var reason = (e.GetBaseException().Message.Split('\n')[0]).Trim();
            return (null, [("Tensors", "red", $"the tensor library does not start: {reason}",
                "Its native part wants a newer system (on Linux often libstdc++ of GCC 13). "
                + "Unset CoursePackages to use the embedded set, which has no native part.")]);
        }
    }

    private static (string Name, string Light, string Finding, string Advice) ChapterCheck(Checkout checkout)
    {
        var count = checkout.Chapters().Count;
        return count > 0
            ? ("Chapters", "green", $"{count} in {checkout.Notebooks}", "")
            : ("Chapters", "red", $"none in {checkout.Notebooks}", "Clone the repository again.");
    }
}
