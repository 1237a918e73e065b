using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <content>What is remembered of each parameter.</content>
public partial class SGD
{
    /// <summary>Holds what the optimiser remembers of one parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>The direction so far; null without momentum.</summary>
        public Tensor? momentum_buffer;

        /// <summary>Makes an empty state.</summary>
        /// <param name="parameter">The parameter.</param>
        public State(Parameter parameter)
            : base(parameter)
        {
        }

        /// <summary>Makes the tensors that the options ask for.</summary>
        /// <param name="options">The options of the group.</param>
        public override void Initialize(OptimizerOptions options)
        {
            Dispose();
            momentum_buffer = null;
        }

        /// <summary>Writes the state.</summary>
        /// <param name="writer">Where to.</param>
        public override void SaveStateDict(BinaryWriter writer)
        {
            SaveConditionalStateTensor(writer, momentum_buffer);
        }

        /// <summary>Reads the state that SaveStateDict wrote.</summary>
        /// <param name="reader">Where from.</param>
        public override void LoadStateDict(BinaryReader reader)
        {
            LoadConditionalStateTensor(reader, ref momentum_buffer, _parameter.device);
        }

        /// <summary>Copies the state of another parameter.</summary>
        /// <param name="source">The other state, of the same kind.</param>
        public override void LoadStateDict(OptimizerState source)
        {
            var from = Like<State>(source);
            Take(ref momentum_buffer, from.momentum_buffer);
        }

        /// <summary>Says whether two states hold nearly the same numbers.</summary>
        /// <param name="other">The other state.</param>
        /// <returns>True when they do.</returns>
        public override bool ApproximatelyEquals(OptimizerState other) =>
            other is State from && Close(momentum_buffer, from.momentum_buffer);

        /// <summary>Moves the tensors to a device.</summary>
        /// <param name="device">The CPU; there is no other.</param>
        public override void to(Device device) => base.to(device);

        /// <summary>Frees the tensors.</summary>
        public void Dispose()
        {
            momentum_buffer?.Dispose();
        }
    }
}
