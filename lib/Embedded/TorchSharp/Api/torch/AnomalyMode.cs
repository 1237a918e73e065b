namespace TorchSharp;

/// <summary>
/// Looks for the op whose gradient is not a number: while it is on, each recorded op remembers its call, and backward
/// stops with an error that names the op and shows that call. It makes everything slower: for finding mistakes only.
/// </summary>
/// <example><code>using (torch.autograd.detect_anomaly()) { loss = ...; loss.backward(); }</code></example>
public class AnomalyMode : IDisposable
{
    private readonly (bool Enabled, bool CheckNaN) _before = (IsEnabled, ShouldCheckNaN);
    private bool _ended;

    /// <summary>Turns the search on or off until this object is disposed.</summary>
    /// <param name="enabled">Whether ops remember their calls.</param>
    /// <param name="check_nan">Whether gradients are looked through for NaN.</param>
    public AnomalyMode(bool enabled, bool check_nan = true)
    {
        IsEnabled = enabled;
        ShouldCheckNaN = check_nan;
    }

    /// <summary>Gets whether recorded ops remember their calls, on every thread.</summary>
    public static bool IsEnabled { get; private set; }

    /// <summary>Gets whether gradients are looked through for NaN while the search is on.</summary>
    public static bool ShouldCheckNaN { get; private set; } = true;

    /// <summary>Puts the former mode back.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Puts the former mode back.</summary>
    /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (_ended || !disposing)
            return;
        _ended = true;
        (IsEnabled, ShouldCheckNaN) = _before;
    }
}
