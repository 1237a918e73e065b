using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <content>What is remembered of each parameter.</content>
public partial class Adagrad
{
    /// <summary>Holds what the optimiser remembers of one parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>The number of steps taken.</summary>
        public long step;

        /// <summary>The sum of the squares of the gradient.</summary>
        public Tensor sum = null!;

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
            step = 0;
            sum = Stepping.Filled(_parameter, ((Options)options).initial_accumulator_value!.Value);
        }

        /// <summary>Writes the state.</summary>
        /// <param name="writer">Where to.</param>
        public override void SaveStateDict(BinaryWriter writer)
        {
            writer.Write(step);
            StateFile.WriteTensor(writer, sum);
        }

        /// <summary>Reads the state that SaveStateDict wrote.</summary>
        /// <param name="reader">Where from.</param>
        public override void LoadStateDict(BinaryReader reader)
        {
            step = reader.ReadInt64();
            Read(reader, ref sum);
        }

        /// <summary>Copies the state of another parameter.</summary>
        /// <param name="source">The other state, of the same kind.</param>
        public override void LoadStateDict(OptimizerState source)
        {
            var from = Like<State>(source);
            step = from.step;
            Take(ref sum, from.sum);
        }

        /// <summary>Says whether two states hold nearly the same numbers.</summary>
        /// <param name="other">The other state.</param>
        /// <returns>True when they do.</returns>
        public override bool ApproximatelyEquals(OptimizerState other) =>
            other is State from && step == from.step && Close(sum, from.sum);

        /// <summary>Moves the tensors to a device.</summary>
        /// <param name="device">The CPU; there is no other.</param>
        public override void to(Device device) => base.to(device);

        /// <summary>Frees the tensors.</summary>
        public void Dispose()
        {
            sum?.Dispose();
        }
    }
}
