using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Benchmarks.Engine.Models;

/// <summary>Four blocks of causal attention, as chapter 27 builds them.</summary>
internal sealed class Gpt : Module<Tensor, Tensor>
{
    private readonly Embedding tokens, places;
    private readonly Sequential blocks;
    private readonly Module<Tensor, Tensor> norm, head;

    public Gpt(long width, long vocabulary = 96, int layers = 4, long heads = 4, long context = 64)
        : base(nameof(Gpt))
    {
        tokens = Embedding(vocabulary, width);
        places = Embedding(context, width);
        blocks = Sequential(Enumerable.Range(0, layers).Select(_ => new Block(width, heads)).ToArray());
        norm = LayerNorm(width);
        head = Linear(width, vocabulary, hasBias: false);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var x = tokens.call(input) + places.call(arange(input.shape[1]));
        return head.call(norm.call(blocks.call(x)));
    }

    private sealed class Block : Module<Tensor, Tensor>
    {
        private readonly Module<Tensor, Tensor> norm1, attention, norm2, up, down;

        public Block(long width, long heads)
            : base(nameof(Block))
        {
            norm1 = LayerNorm(width);
            attention = new Attention(width, heads);
            norm2 = LayerNorm(width);
            (up, down) = (Linear(width, 4 * width), Linear(4 * width, width));
            RegisterComponents();
        }

        public override Tensor forward(Tensor input)
        {
            var x = input + attention.call(norm1.call(input));
            return x + down.call(functional.gelu(up.call(norm2.call(x))));
        }
    }

    private sealed class Attention : Module<Tensor, Tensor>
    {
        private readonly Module<Tensor, Tensor> qkv, mix;
        private readonly long _heads;

        public Attention(long width, long heads)
            : base(nameof(Attention))
        {
            _heads = heads;
            (qkv, mix) = (Linear(width, 3 * width), Linear(width, width));
            RegisterComponents();
        }

        public override Tensor forward(Tensor input)
        {
            var (b, t, d) = (input.shape[0], input.shape[1], input.shape[2]);
            var parts = qkv.call(input).split(d, 2)
                .Select(z => z.view(b, t, _heads, d / _heads).transpose(1, 2)).ToArray();
            var y = functional.scaled_dot_product_attention(parts[0], parts[1], parts[2], is_casual: true);
            return mix.call(y.transpose(1, 2).reshape(b, t, d));
        }
    }
}
