using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Training;

/// <summary>Classifiers of sequences by the last state of two recurrent layers.</summary>
internal static partial class Models
{
    public sealed class Gated : nn.Module<Tensor, Tensor>
    {
        private readonly GRU rnn;
        private readonly Linear head;

        public Gated(long inputs = 3, long width = 6)
            : base(nameof(Gated))
        {
            rnn = nn.GRU(inputs, width, numLayers: 2, batchFirst: true);
            head = nn.Linear(width, 3);
            RegisterComponents();
        }

        public override Tensor forward(Tensor input) => head.call(rnn.call(input).Item1[.., ^1]);
    }

    public sealed class LongMemory : nn.Module<Tensor, Tensor>
    {
        private readonly LSTM rnn;
        private readonly Linear head;

        public LongMemory(long inputs = 3, long width = 6)
            : base(nameof(LongMemory))
        {
            rnn = nn.LSTM(inputs, width, numLayers: 2, batchFirst: true);
            head = nn.Linear(width, 3);
            RegisterComponents();
        }

        public override Tensor forward(Tensor input) => head.call(rnn.call(input).Item1[.., ^1]);
    }
}
