namespace TorchSharp;

public static partial class torch
{
    /// <summary>Starts the default generator's stream of a seed.</summary>
    /// <param name="seed">Any number; only its low 32 bits count.</param>
    /// <returns>The default generator.</returns>
    public static Generator manual_seed(long seed) => Generator.Default.manual_seed(seed);

    /// <summary>Starts the default generator's stream of a random seed.</summary>
    /// <returns>The seed.</returns>
    public static long seed() => Generator.Default.seed();

    /// <summary>Gets the seed that the default generator's stream began with.</summary>
    /// <returns>The seed.</returns>
    public static long initial_seed() => Generator.Default.initial_seed();

    /// <summary>Saves the default generator's place in its stream.</summary>
    /// <returns>5056 bytes in PyTorch's layout.</returns>
    public static Tensor get_rng_state() => Generator.Default.get_state();

    /// <summary>Sends the default generator to a saved place in its stream.</summary>
    /// <param name="new_state">What <see cref="get_rng_state"/> gave.</param>
    public static void set_rng_state(Tensor new_state) => Generator.Default.set_state(new_state);

    /// <summary>Holds the functions of the default generator.</summary>
    public static class random
    {
        /// <summary>Starts the default generator's stream of a seed.</summary>
        /// <param name="seed">Any number; only its low 32 bits count.</param>
        /// <returns>The default generator.</returns>
        public static Generator manual_seed(long seed) => torch.manual_seed(seed);

        /// <summary>Starts the default generator's stream of a random seed.</summary>
        /// <returns>The seed.</returns>
        public static long seed() => torch.seed();

        /// <summary>Gets the seed that the default generator's stream began with.</summary>
        /// <returns>The seed.</returns>
        public static long initial_seed() => torch.initial_seed();

        /// <summary>Saves the default generator's place in its stream.</summary>
        /// <returns>5056 bytes in PyTorch's layout.</returns>
        public static Tensor get_rng_state() => torch.get_rng_state();

        /// <summary>Sends the default generator to a saved place in its stream.</summary>
        /// <param name="new_state">What <see cref="get_rng_state"/> gave.</param>
        public static void set_rng_state(Tensor new_state) => torch.set_rng_state(new_state);
    }
}
