using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <content>What is remembered of each parameter.</content>
public partial class ASGD
{
    /// <summary>Holds what the optimiser remembers of one parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>The number of steps taken.</summary>
        public long step;

        /// <summary>The rate of the next step.</summary>
        public double eta;

        /// <summary>The share of the parameter in its average.</summary>
        public double mu;

        /// <summary>The average of the parameter.</summary>
        public Tensor ax = null!;

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
            eta = ((Options)options).LearningRate!.Value;
            mu = 1;
            ax = Stepping.Zeros(_parameter);
        }

        /// <summary>Writes the state.</summary>
        /// <param name="writer">Where to.</param>
        public override void SaveStateDict(BinaryWriter writer)
        {
            writer.Write(step);
            writer.Write(eta);
            writer.Write(mu);
            StateFile.WriteTensor(writer, ax);
        }

        /// <summary>Reads the state that SaveStateDict wrote.</summary>
        /// <param name="reader">Where from.</param>
        public override void LoadStateDict(BinaryReader reader)
        {
            step = reader.ReadInt64();
            eta = reader.ReadDouble();
            mu = reader.ReadDouble();
            Read(reader, ref ax);
        }

        /// <summary>Copies the state of another parameter.</summary>
        /// <param name="source">The other state, of the same kind.</param>
        public override void LoadStateDict(OptimizerState source)
        {
            var from = Like<State>(source);
            step = from.step;
            eta = from.eta;
            mu = from.mu;
            Take(ref ax, from.ax);
        }

        /// <summary>Says whether two states hold nearly the same numbers.</summary>
        /// <param name="other">The other state.</param>
        /// <returns>True when they do.</returns>
        public override bool ApproximatelyEquals(OptimizerState other) =>
            other is State from && step == from.step && eta.Equals(from.eta) && mu.Equals(from.mu)
                && Close(ax, from.ax);

        /// <summary>Moves the tensors to a device.</summary>
        /// <param name="device">The CPU; there is no other.</param>
        public override void to(Device device) => base.to(device);

        /// <summary>Frees the tensors.</summary>
        public void Dispose()
        {
            ax?.Dispose();
        }
    }
}
