using System.Runtime.InteropServices;
using DeepLearning.Kernel.Protocol;
using DeepLearning.Notebook;

namespace DeepLearning.Kernel.Hosting;

/// <summary>Runs a kernel process: what <c>course kernel run --connection-file F</c> calls.</summary>
public static class KernelHost
{
    /// <summary>Serves until a client shuts the kernel down, the parent process ends or a signal says so.</summary>
    /// <param name="connectionFile">The file that the Jupyter client wrote.</param>
    /// <param name="options">Options of the session, or null.</param>
    /// <param name="anyAddress">Whether to listen on an address that other machines reach.</param>
    /// <returns>The exit code: 0, or 2 when the connection file cannot be used; standard error says why.</returns>
    public static async Task<int> RunAsync(
        string connectionFile, SessionOptions? options = null, bool anyAddress = false)
    {
        ConnectionFile connection;
        try
        {
            connection = ConnectionFile.Read(connectionFile, anyAddress);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
            return 2;
        }

        await using var kernel = new JupyterKernel(connection, options, Install.KernelFolders.History);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
        {
            context.Cancel = true;
            kernel.Interrupt();
        });
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context =>
        {
            context.Cancel = true;
            kernel.Stop();
        });
        ParentWatch.Start(() =>
        {
            // Whoever wrote the file, and would have deleted it, is gone.
            Delete(connectionFile);
            Environment.Exit(1);
        });
        await kernel.Exit.ConfigureAwait(false);
        return 0;
    }

    private static void Delete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It holds ports and a key that are worth nothing any more.
        }
    }
}
