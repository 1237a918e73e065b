namespace DeepLearning.Display;

/// <summary>Where displayed values go: a kernel, the headless runner, a test, or (by default) the console.</summary>
public interface IOutput
{
    /// <summary>Shows a new output that later <see cref="Update"/> calls can replace.</summary>
    /// <param name="id">The identity of the output.</param>
    /// <param name="bundle">What to show.</param>
    void Show(string id, MimeBundle bundle);

    /// <summary>Replaces the content of every output with this identity, in place.</summary>
    /// <param name="id">The identity that <see cref="Show"/> was called with.</param>
    /// <param name="bundle">What to show instead.</param>
    void Update(string id, MimeBundle bundle);
}

/// <summary>The output of the running cell.</summary>
/// <remarks>Flows with the execution context, so that sessions side by side in one process do not mix.</remarks>
public static class Output
{
    private static readonly AsyncLocal<IOutput?> Ambient = new();

    /// <summary>Gets or sets the output of the current execution context; the console when none is set.</summary>
    public static IOutput Current
    {
        get => Ambient.Value ?? ConsoleOutput.Instance;
        set => Ambient.Value = value;
    }

    /// <summary>Shows a bundle and returns a handle through which it can be replaced in place.</summary>
    /// <param name="bundle">What to show.</param>
    public static OutputHandle Show(MimeBundle bundle)
    {
        var handle = new OutputHandle(Guid.NewGuid().ToString("N"));
        Current.Show(handle.Id, bundle);
        return handle;
    }

    private sealed class ConsoleOutput : IOutput
    {
        public static readonly ConsoleOutput Instance = new();

        public void Show(string id, MimeBundle bundle) => Console.WriteLine(bundle.Find(MimeTypes.Text));

        public void Update(string id, MimeBundle bundle) => Show(id, bundle);
    }
}

/// <summary>A shown output that can be replaced in place.</summary>
/// <param name="Id">The identity of the output.</param>
public sealed record OutputHandle(string Id)
{
    /// <summary>Replaces what is shown.</summary>
    /// <param name="bundle">What to show instead.</param>
    public void Update(MimeBundle bundle) => Output.Current.Update(Id, bundle);
}
