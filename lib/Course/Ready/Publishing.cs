using DeepLearning.Course.Assets;
using DeepLearning.Course.Chapters;
using DeepLearning.Kernel.Install;

namespace DeepLearning.Course.Ready;

/// <summary>
/// Publishes programs of a checkout one after the other: <c>course ready</c> and <c>course kernel install</c> compile
/// the same libraries into the same folders, and two at once would read what the other is still writing.
/// </summary>
internal static class Publishing
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    /// <summary>Publishes a project of the checkout.</summary>
    /// <param name="checkout">Where it lies.</param>
    /// <param name="library">Its name, for example <c>Kernel</c>.</param>
    /// <param name="folder">Where the program goes.</param>
    /// <param name="properties">Further arguments of <c>dotnet publish</c>.</param>
    /// <returns>The program's assembly in the folder.</returns>
    /// <exception cref="InvalidOperationException">The project does not build.</exception>
    /// <exception cref="TimeoutException">Another process does not come to its end.</exception>
    public static string Publish(Checkout checkout, string library, string folder, params string[] properties)
    {
        var project = Path.Combine(checkout.Root, "lib", library, library + ".csproj");
        return Alone(checkout, Patience, () => KernelBuild.Publish(project, folder, Console.WriteLine, properties));
    }

    /// <summary>Builds while no other process does.</summary>
    /// <exception cref="TimeoutException">Another process held the checkout for longer than the limit.</exception>
    internal static string Alone(Checkout checkout, TimeSpan limit, Func<string> build)
    {
        var folder = Directory.CreateDirectory(Path.Combine(checkout.Root, "artifacts", "publish")).FullName;
        using var one = AssetLock.Acquire(Path.Combine(folder, ".lock"), limit);
        return build();
    }
}
