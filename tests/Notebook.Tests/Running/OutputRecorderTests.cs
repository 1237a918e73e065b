using DeepLearning.Display;
using DeepLearning.Notebook.Running;

namespace DeepLearning.Notebook.Tests.Running;

public sealed class OutputRecorderTests
{
    private readonly OutputRecorder _output = new(1000);

    [Fact]
    public void Cleared_output_is_gone_at_once()
    {
        Write("one");
        _output.Clear(wait: false);
        Assert.Empty(_output.ToJson());
        Write("two");
        Assert.Equal("two", Assert.Single(_output.ToJson())!["text"]![0]!.GetValue<string>());
    }

    [Fact]
    public void Output_cleared_with_wait_stays_until_the_next()
    {
        Write("one");
        _output.Show("a", new MimeBundle { [MimeTypes.Text] = "shown" });
        _output.Clear(wait: true);
        Assert.Equal(2, _output.ToJson().Count);
        Write("two");
        Assert.Equal("two", Assert.Single(_output.ToJson())!["text"]![0]!.GetValue<string>());
        _output.Show("b", new MimeBundle { [MimeTypes.Text] = "shown" });
        Assert.Equal(2, _output.ToJson().Count);
    }

    [Fact]
    public void An_update_of_what_was_cleared_changes_nothing()
    {
        _output.Show("a", new MimeBundle { [MimeTypes.Text] = "shown" });
        _output.Clear(wait: false);
        _output.Update("a", new MimeBundle { [MimeTypes.Text] = "late" });
        Assert.Empty(_output.ToJson());
    }

    private void Write(string text) => _output.Write(ConsoleStream.Output, text);
}
