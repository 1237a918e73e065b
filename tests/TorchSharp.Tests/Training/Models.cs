using TorchSharp.Modules;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace DeepLearning.TorchSharp.Tests.Training;

/// <summary>The models of tests/Golden/areas/models.py, with sizes that tests can change.</summary>
internal static partial class Models
{
    public static Sequential Autoencoder(long width = 4) => nn.Sequential(
        nn.Conv2d(1, width, 3, stride: 2, padding: 1), nn.ELU(),
        nn.Conv2d(width, width + 2, 3, stride: 2, padding: 1), nn.Tanh(),
        nn.ConvTranspose2d(width + 2, width, 2, stride: 2), nn.ELU(),
        nn.ConvTranspose2d(width, 1, 3, stride: 2, padding: 1, output_padding: 1), nn.Sigmoid());

    public sealed class Convolutional : nn.Module<Tensor, Tensor>
    {
        private readonly nn.Module<Tensor, Tensor> conv1, norm1, conv2, norm2, head;

        public Convolutional(long width = 4)
            : base(nameof(Convolutional))
        {
            (conv1, norm1) = (nn.Conv2d(1, width, 3, padding: 1), nn.BatchNorm2d(width));
            (conv2, norm2) = (nn.Conv2d(width, 2 * width, 3), nn.BatchNorm2d(2 * width));
            head = nn.Linear(2 * width, 3);
            RegisterComponents();
        }

        public override Tensor forward(Tensor input)
        {
            var x = F.max_pool2d(F.relu(norm1.call(conv1.call(input))), 2);
            x = F.avg_pool2d(F.relu(norm2.call(conv2.call(x))), 2);
            return head.call(x.mean([2, 3]));
        }
    }

    /// <summary>The library's own encoder layer, then the mean over the sequence.</summary>
    public sealed class Encoder : nn.Module<Tensor, Tensor>
    {
        private readonly TransformerEncoderLayer layer;
        private readonly Linear head;

        public Encoder(long width = 8)
            : base(nameof(Encoder))
        {
            layer = nn.TransformerEncoderLayer(width, 2, dim_feedforward: 2 * width, dropout: 0.0);
            head = nn.Linear(width, 3);
            RegisterComponents();
        }

        public override Tensor forward(Tensor input) => head.call(layer.call(input).mean([0]));
    }

    /// <summary>One GPT block, written out: causal attention of two heads, a feed-forward part.</summary>
    public sealed class Language : nn.Module<Tensor, Tensor>
    {
        private readonly nn.Module<Tensor, Tensor> tokens, places, norm1, norm2, norm3, qkv, mix, up, down, head;
        private readonly long _width;

        public Language(long width = 8, long length = 6, long vocabulary = 7)
            : base(nameof(Language))
        {
            _width = width;
            (tokens, places) = (nn.Embedding(vocabulary, width), nn.Embedding(length, width));
            (norm1, norm2, norm3) = (nn.LayerNorm(width), nn.LayerNorm(width), nn.LayerNorm(width));
            (qkv, mix) = (nn.Linear(width, 3 * width), nn.Linear(width, width));
            (up, down) = (nn.Linear(width, 2 * width), nn.Linear(2 * width, width));
            head = nn.Linear(width, vocabulary, hasBias: false);
            RegisterComponents();
        }

        public override Tensor forward(Tensor input)
        {
            var (b, t) = (input.shape[0], input.shape[1]);
            var h = tokens.call(input) + places.call(arange(t));
            var parts = qkv.call(norm1.call(h)).chunk(3, -1)
                .Select(p => p.reshape(b, t, 2, _width / 2).transpose(1, 2)).ToArray();
            var scores = parts[0].matmul(parts[1].transpose(-2, -1)) / Math.Sqrt(_width / 2);
            scores = scores.masked_fill(ones(t, t).triu(1) > 0, double.NegativeInfinity);
            var heads = scores.softmax(-1).matmul(parts[2]).transpose(1, 2).reshape(b, t, _width);
            h = h + mix.call(heads);
            h = h + down.call(F.gelu(up.call(norm2.call(h))));
            return head.call(norm3.call(h));
        }
    }
}
