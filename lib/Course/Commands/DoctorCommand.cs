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
        var doctor = Doctor.Examine(torch.get_num_threads(), Mnist.Check(), ChapterCheck(checkout));
        Console.WriteLine(doctor.ToMimeBundle()[MimeTypes.Text]);
        return doctor.Worst != Light.Red;
    }

    private static (string Name, string Light, string Finding, string Advice) ChapterCheck(Checkout checkout)
    {
        var count = checkout.Chapters().Count;
        return count > 0
            ? ("Chapters", "green", $"{count} in {checkout.Notebooks}", "")
            : ("Chapters", "red", $"none in {checkout.Notebooks}", "Clone the repository again.");
    }
}
