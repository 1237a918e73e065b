namespace DeepLearning.Kernel.Tests.Clients;

/// <summary>Hours of a learner in a minute: Debian's <c>jupyter_client</c> drives the kernel's process hard.</summary>
public sealed class DriverTests(ITestOutputHelper output) : IDisposable
{
    private readonly PythonClient _python = new(output);

    public void Dispose() => _python.Dispose();

    [Fact]
    public Task Streams_come_in_order_and_questions_are_answered_and_a_restart_forgets() => Drive("streams.py");

    [Fact]
    public Task An_interrupt_ends_every_kind_of_loop_and_wait() => Drive("interrupts.py");

    [Fact]
    public Task Many_messages_much_output_long_queues_and_two_clients_at_once() => Drive("volume.py");

    [Fact]
    public Task After_a_cell_that_ends_the_process_a_restart_works() => Drive("crashes.py");

    [Fact]
    public async Task Nothing_is_left_after_a_shutdown_a_crash_and_the_sudden_end_of_the_client()
    {
        if (!OperatingSystem.IsLinux())
            Assert.Skip("The script reads /proc.");
        await Drive("leftovers.py");
    }

    [Fact]
    public async Task Jupyter_console_runs_cells_on_a_terminal()
    {
        await PythonClient.Require("pexpect, jupyter_console");
        await _python.Drive("console.py");
    }

    private async Task Drive(string script)
    {
        await PythonClient.Require("jupyter_client");
        await _python.Drive(script);
    }
}
