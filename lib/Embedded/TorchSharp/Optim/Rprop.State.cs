using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <content>What is remembered of each parameter.</content>
public partial class Rprop
{
    /// <summary>Holds what the optimiser remembers of one parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>The number of steps taken.</summary>
        public long step;

        /// <summary>The last gradient.</summary>
        public Tensor prev = null!;

        /// <summary>The step of each element.</summary>
        public Tensor step_size = null!;

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
            prev = Stepping.Zeros(_parameter);
            step_size = Stepping.Filled(_parameter, ((Options)options).LearningRate!.Value);
        }

        /// <summary>Writes the state.</summary>
        /// <param name="writer">Where to.</param>
        public override void SaveStateDict(BinaryWriter writer)
        {
            writer.Write(step);
            StateFile.WriteTensor(writer, prev);
            StateFile.WriteTensor(writer, step_size);
        }

        /// <summary>Reads the state that SaveStateDict wrote.</summary>
        /// <param name="reader">Where from.</param>
        public override void LoadStateDict(BinaryReader reader)
        {
            step = reader.ReadInt64();
            Read(reader, ref prev);
            Read(reader, ref step_size);
        }

        /// <summary>Copies the state of another parameter.</summary>
        /// <param name="source">The other state, of the same kind.</param>
        public override void LoadStateDict(OptimizerState source)
        {
            var from = Like<State>(source);
            step = from.step;
            Take(ref prev, from.prev);
            Take(ref step_size, from.step_size);
        }

        /// <summary>Says whether two states hold nearly the same numbers.</summary>
        /// <param name="other">The other state.</param>
        /// <returns>True when they do.</returns>
        public override bool ApproximatelyEquals(OptimizerState other) =>
            other is State from && step == from.step && Close(prev, from.prev)
                && Close(step_size, from.step_size);

        /// <summary>Moves the tensors to a device.</summary>
        /// <param name="device">The CPU; there is no other.</param>
        public override void to(Device device) => base.to(device);

        /// <summary>Frees the tensors.</summary>
        public void Dispose()
        {
            prev?.Dispose();
            step_size?.Dispose();
        }
    }
}
