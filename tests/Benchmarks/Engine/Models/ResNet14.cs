using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Benchmarks.Engine.Models;

/// <summary>Six residual blocks in three stages of 16, 32 and 64 channels.</summary>
internal sealed class ResNet14 : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> conv = Conv2d(3, 16, 3, padding: 1, bias: false);
    private readonly Module<Tensor, Tensor> norm = BatchNorm2d(16);
    private readonly Sequential blocks = Sequential(
        new Block(16, 16, 1), new Block(16, 16, 1), new Block(16, 32, 2),
        new Block(32, 32, 1), new Block(32, 64, 2), new Block(64, 64, 1));

    private readonly Linear head = Linear(64, 10);

    public ResNet14()
        : base(nameof(ResNet14)) => RegisterComponents();

    public override Tensor forward(Tensor input) =>
        head.call(blocks.call(functional.relu(norm.call(conv.call(input)))).mean([2, 3]));

    private sealed class Block : Module<Tensor, Tensor>
    {
        private readonly Module<Tensor, Tensor> conv1, norm1, conv2, norm2;
        private readonly Sequential shortcut;

        public Block(long inputs, long outputs, long stride)
            : base(nameof(Block))
        {
            conv1 = Conv2d(inputs, outputs, 3, stride: stride, padding: 1, bias: false);
            norm1 = BatchNorm2d(outputs);
            conv2 = Conv2d(outputs, outputs, 3, padding: 1, bias: false);
            norm2 = BatchNorm2d(outputs);
            shortcut = stride == 1 && inputs == outputs
                ? Sequential()
                : Sequential(Conv2d(inputs, outputs, 1, stride: stride, bias: false), BatchNorm2d(outputs));
            RegisterComponents();
        }

        public override Tensor forward(Tensor input)
        {
            var y = functional.relu(norm1.call(conv1.call(input)));
            return functional.relu(norm2.call(conv2.call(y)) + shortcut.call(input));
        }
    }
}
