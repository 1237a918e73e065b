using static TorchSharp.torch;

namespace TorchSharp.Transforms;

/// <summary>The window of a transform: what its function makes, or Hann's.</summary>
internal static class Windows
{
    public static Tensor Make(torchaudio.WindowFunction? function, long size) =>
        function is null ? hann_window(size) : function(size);
}
