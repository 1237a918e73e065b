namespace TorchSharp;

public static partial class torch
{
    /// <summary>Answers about CUDA devices: this engine computes on the CPU, so that there is none.</summary>
    public static class cuda
    {
        /// <summary>Says whether a CUDA device can be used.</summary>
        /// <returns>False.</returns>
        public static bool is_available() => false;

        /// <summary>Says whether cuDNN can be used.</summary>
        /// <returns>False.</returns>
        public static bool is_cudnn_available() => false;

        /// <summary>Counts the CUDA devices.</summary>
        /// <returns>0.</returns>
        public static int device_count() => 0;

        /// <summary>Seeds the current device; without one there is nothing to seed, as in PyTorch.</summary>
        /// <param name="seed">The seed.</param>
        public static void manual_seed(long seed)
        {
        }

        /// <summary>Seeds all devices; without one there is nothing to seed, as in PyTorch.</summary>
        /// <param name="seed">The seed.</param>
        public static void manual_seed_all(long seed)
        {
        }

        /// <summary>Waits for a device.</summary>
        /// <param name="device">The device.</param>
        /// <exception cref="InvalidOperationException">There is none.</exception>
        public static void synchronize(Device? device = null) => throw new InvalidOperationException(
            "[cuda.synchronize] expected a CUDA device, but this engine computes on the CPU; build with " +
            "CoursePackages=nuget and a CUDA build of libtorch for GPUs");
    }
}
