namespace DeepLearning.Display.Tests;

public sealed class OutputTests
{
    [Fact]
    public void A_handle_updates_the_output_that_it_showed()
    {
        var output = new Recorder();
        Output.Current = output;

        var handle = Output.Show(new MimeBundle { [MimeTypes.Text] = "first" });
        handle.Update(new MimeBundle { [MimeTypes.Text] = "second" });

        Assert.Equal([("show", handle.Id, "first"), ("update", handle.Id, "second")], output.Log);
    }

    [Fact]
    public async Task Contexts_side_by_side_do_not_mix()
    {
        var outputs = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
        {
            var output = new Recorder();
            Output.Current = output;
            await Task.Yield();
            Output.Show(new MimeBundle { [MimeTypes.Text] = $"{i}" });
            return output;
        }, TestContext.Current.CancellationToken)));

        for (var i = 0; i < outputs.Length; i++)
            Assert.Equal($"{i}", Assert.Single(outputs[i].Log).Text);
    }

    private sealed class Recorder : IOutput
    {
        public List<(string Kind, string Id, string Text)> Log { get; } = [];

        public void Show(string id, MimeBundle bundle) => Log.Add(("show", id, bundle[MimeTypes.Text]));

        public void Update(string id, MimeBundle bundle) => Log.Add(("update", id, bundle[MimeTypes.Text]));
    }
}
