using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Deals the channels of each group out to all groups.</summary>
        /// <remarks><b>Source</b> ShuffleNet, arXiv:1707.01083.</remarks>
        /// <param name="groups">The number of groups.</param>
        /// <returns>The same shape, (B, C, ...).</returns>
        /// <exception cref="ArgumentException">The groups do not divide the channels.</exception>
        public Tensor channel_shuffle(long groups) => Shuffling.Channels(this, groups);
    }
}
