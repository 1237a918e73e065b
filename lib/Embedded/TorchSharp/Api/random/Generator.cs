using TorchSharp.Kernels.Random;
using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Draws random numbers: the Mersenne Twister of PyTorch's CPU generator, number for number.</summary>
    public class Generator : IDisposable
    {
        private static readonly System.Random Entropy = new();
        private static readonly Generator Shared = new((ulong)Entropy.NextInt64());

        /// <summary>
        /// Stands for the default generator on one thread: the workers of a data loader have a stream for each item, so
        /// that their order does not matter.
        /// </summary>
        [ThreadStatic]
        internal static Generator? OfThread;

        /// <summary>Makes a generator.</summary>
        /// <param name="seed">Where its stream begins.</param>
        /// <param name="device">The CPU.</param>
        public Generator(ulong seed = 0, Device? device = null)
        {
            this.device = device ?? CPU;
            Stream = new RandomStream(seed);
        }

        /// <summary>Gets the generator that is used where none is given. It starts from a random seed.</summary>
        public static Generator Default => OfThread ?? Shared;

        /// <summary>Gets the CPU.</summary>
        public Device device { get; }

        internal RandomStream Stream { get; }

        /// <summary>Starts the stream of a seed.</summary>
        /// <param name="seed">Any number; only its low 32 bits count.</param>
        /// <returns>This generator.</returns>
        public Generator manual_seed(long seed)
        {
            lock (Stream)
                Stream.Restart((ulong)seed);
            return this;
        }

        /// <summary>Starts the stream of a random seed.</summary>
        /// <returns>The seed.</returns>
        public long seed()
        {
            long seed;
            lock (Entropy)
                seed = Entropy.NextInt64();
            manual_seed(seed);
            return seed;
        }

        /// <summary>Gets the seed that the stream began with.</summary>
        /// <returns>The seed.</returns>
        public long initial_seed() => (long)Stream.Seed;

        /// <summary>Saves the place in the stream.</summary>
        /// <returns>5056 bytes in PyTorch's layout.</returns>
        public Tensor get_state()
        {
            lock (Stream)
                return Factory.From<byte>(Stream.Save(), new Shape(RandomState.Size));
        }

        /// <summary>Goes to a saved place in the stream.</summary>
        /// <param name="value">What <see cref="get_state"/> gave.</param>
        /// <exception cref="ArgumentException">It is not 5056 bytes.</exception>
        public unsafe void set_state(Tensor value)
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.Type != ScalarType.Byte)
                throw new ArgumentException(
                    $"[set_state] expected uint8, got {value.Type.Name()} of shape {value.Sizes}");
            using var bytes = value.contiguous();
            lock (Stream)
                Stream.Load(new ReadOnlySpan<byte>(bytes.Data<byte>(), checked((int)bytes.Count)));
        }

        /// <summary>Does nothing: the generator holds managed memory only.</summary>
        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        /// <summary>Does nothing: the generator holds managed memory only.</summary>
        /// <param name="disposing">False when called from a finalizer.</param>
        protected virtual void Dispose(bool disposing)
        {
        }
    }
}
