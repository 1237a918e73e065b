namespace DeepLearning.Notebook.Tests.Execution;

public sealed class StrayExceptionTests : SessionTest
{
    [Fact]
    public async Task A_thread_of_a_cell_that_ends_in_an_exception_does_not_end_the_process()
    {
        await Value("var kept = 3; var thread = new Thread(() => throw new Exception(\"stray\"));");
        await Value("thread.Start(); thread.Join();");
        Assert.Equal("3", await Value("kept"));
    }

    [Fact]
    public async Task An_async_void_that_throws_is_the_cells_error()
    {
        await Value("async void Throw() { await Task.Delay(10); throw new IOException(\"void\"); }");
        var error = await Failure("Throw(); await Task.Delay(60_000);");
        Assert.Equal(("IOException", "void"), (error.Type, error.Message));
    }
}
