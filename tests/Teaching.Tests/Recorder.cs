using DeepLearning.Display;

namespace DeepLearning.Teaching.Tests;

/// <summary>Collects what a test shows.</summary>
internal sealed class Recorder : IOutput
{
    public Recorder() => Output.Current = this;

    public List<MimeBundle> Shown { get; } = [];

    public MimeBundle Last => Shown[^1];

    public void Show(string id, MimeBundle bundle) => Shown.Add(bundle);

    public void Update(string id, MimeBundle bundle) => Shown.Add(bundle);
}
