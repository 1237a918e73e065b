namespace DeepLearning.Notebook;

/// <summary>How the running cell asks its user: Console.ReadLine and Kernel.GetInputAsync end here.</summary>
internal static class CellInput
{
    private static readonly AsyncLocal<InputReader?> Ambient = new();

    public static InputReader? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    /// <exception cref="InvalidOperationException">Nobody is there to answer.</exception>
    public static string Read(string prompt, bool password)
    {
        var reader = Current ?? throw new InvalidOperationException(
            "[input] the cell asks for input, but nobody is there to answer; run it in a live notebook.");
        var interrupt = CellInterrupt.Current?.Token ?? CancellationToken.None;
        return reader(prompt, password, interrupt);
    }
}
