namespace TorchSharp.Autograd;

/// <summary>Whether ops record themselves for the gradient, per thread.</summary>
internal static class GradMode
{
    [ThreadStatic]
    private static bool _disabled;

    [ThreadStatic]
    private static bool _inference;

    public static bool Enabled => !_disabled;

    public static bool Inference => _inference;

    public static Scope Set(bool enabled, bool inference = false) => new(enabled, inference || _inference);

    /// <summary>Puts the former mode back at its end.</summary>
    public sealed class Scope : IDisposable
    {
        private readonly bool _disabledBefore = _disabled;
        private readonly bool _inferenceBefore = _inference;
        private bool _ended;

        public Scope(bool enabled, bool inference)
        {
            _disabled = !enabled;
            _inference = inference;
        }

        public void Dispose()
        {
            if (_ended)
                return;
            _ended = true;
            _disabled = _disabledBefore;
            _inference = _inferenceBefore;
        }
    }
}
