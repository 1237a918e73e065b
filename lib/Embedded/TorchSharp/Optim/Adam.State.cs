using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <content>What is remembered of each parameter.</content>
public partial class Adam
{
    /// <summary>Holds what the optimiser remembers of one parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>The number of steps taken.</summary>
        public long step;

        /// <summary>The average of the gradient.</summary>
        public Tensor exp_avg = null!;

        /// <summary>The average of its square.</summary>
        public Tensor exp_avg_sq = null!;

        /// <summary>The largest average so far; null without AMSGrad.</summary>
        public Tensor? max_exp_avg_sq;

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
            exp_avg = Stepping.Zeros(_parameter);
            exp_avg_sq = Stepping.Zeros(_parameter);
            max_exp_avg_sq = ((Options)options).amsgrad == true ? Stepping.Zeros(_parameter) : null;
        }

        /// <summary>Writes the state.</summary>
        /// <param name="writer">Where to.</param>
        public override void SaveStateDict(BinaryWriter writer)
        {
            writer.Write(step);
            StateFile.WriteTensor(writer, exp_avg);
            StateFile.WriteTensor(writer, exp_avg_sq);
            SaveConditionalStateTensor(writer, max_exp_avg_sq);
        }

        /// <summary>Reads the state that SaveStateDict wrote.</summary>
        /// <param name="reader">Where from.</param>
        public override void LoadStateDict(BinaryReader reader)
        {
            step = reader.ReadInt64();
            Read(reader, ref exp_avg);
            Read(reader, ref exp_avg_sq);
            LoadConditionalStateTensor(reader, ref max_exp_avg_sq, _parameter.device);
        }

        /// <summary>Copies the state of another parameter.</summary>
        /// <param name="source">The other state, of the same kind.</param>
        public override void LoadStateDict(OptimizerState source)
        {
            var from = Like<State>(source);
            step = from.step;
            Take(ref exp_avg, from.exp_avg);
            Take(ref exp_avg_sq, from.exp_avg_sq);
            Take(ref max_exp_avg_sq, from.max_exp_avg_sq);
        }

        /// <summary>Says whether two states hold nearly the same numbers.</summary>
        /// <param name="other">The other state.</param>
        /// <returns>True when they do.</returns>
        public override bool ApproximatelyEquals(OptimizerState other) =>
            other is State from && step == from.step && Close(exp_avg, from.exp_avg)
                && Close(exp_avg_sq, from.exp_avg_sq) && Close(max_exp_avg_sq, from.max_exp_avg_sq);

        /// <summary>Moves the tensors to a device.</summary>
        /// <param name="device">The CPU; there is no other.</param>
        public override void to(Device device) => base.to(device);

        /// <summary>Frees the tensors.</summary>
        public void Dispose()
        {
            exp_avg?.Dispose();
            exp_avg_sq?.Dispose();
            max_exp_avg_sq?.Dispose();
        }
    }
}
