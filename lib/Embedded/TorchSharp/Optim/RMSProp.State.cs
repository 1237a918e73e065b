using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <content>What is remembered of each parameter.</content>
public partial class RMSProp
{
    /// <summary>Holds what the optimiser remembers of one parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>The number of steps taken.</summary>
        public long step;

        /// <summary>The average of the square of the gradient.</summary>
        public Tensor square_avg = null!;

        /// <summary>The direction so far; null without momentum.</summary>
        public Tensor? momentum_buffer;

        /// <summary>The average of the gradient; null unless centred.</summary>
        public Tensor? grad_avg;

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
            square_avg = Stepping.Zeros(_parameter);
            momentum_buffer = ((Options)options).momentum > 0 ? Stepping.Zeros(_parameter) : null;
            grad_avg = ((Options)options).centered == true ? Stepping.Zeros(_parameter) : null;
        }

        /// <summary>Writes the state.</summary>
        /// <param name="writer">Where to.</param>
        public override void SaveStateDict(BinaryWriter writer)
        {
            writer.Write(step);
            StateFile.WriteTensor(writer, square_avg);
            SaveConditionalStateTensor(writer, momentum_buffer);
            SaveConditionalStateTensor(writer, grad_avg);
        }

        /// <summary>Reads the state that SaveStateDict wrote.</summary>
        /// <param name="reader">Where from.</param>
        public override void LoadStateDict(BinaryReader reader)
        {
            step = reader.ReadInt64();
            Read(reader, ref square_avg);
            LoadConditionalStateTensor(reader, ref momentum_buffer, _parameter.device);
            LoadConditionalStateTensor(reader, ref grad_avg, _parameter.device);
        }

        /// <summary>Copies the state of another parameter.</summary>
        /// <param name="source">The other state, of the same kind.</param>
        public override void LoadStateDict(OptimizerState source)
        {
            var from = Like<State>(source);
            step = from.step;
            Take(ref square_avg, from.square_avg);
            Take(ref momentum_buffer, from.momentum_buffer);
            Take(ref grad_avg, from.grad_avg);
        }

        /// <summary>Says whether two states hold nearly the same numbers.</summary>
        /// <param name="other">The other state.</param>
        /// <returns>True when they do.</returns>
        public override bool ApproximatelyEquals(OptimizerState other) =>
            other is State from && step == from.step && Close(square_avg, from.square_avg)
                && Close(momentum_buffer, from.momentum_buffer) && Close(grad_avg, from.grad_avg);

        /// <summary>Moves the tensors to a device.</summary>
        /// <param name="device">The CPU; there is no other.</param>
        public override void to(Device device) => base.to(device);

        /// <summary>Frees the tensors.</summary>
        public void Dispose()
        {
            square_avg?.Dispose();
            momentum_buffer?.Dispose();
            grad_avg?.Dispose();
        }
    }
}
