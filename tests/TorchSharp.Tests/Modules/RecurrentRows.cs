using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.utils;

namespace DeepLearning.TorchSharp.Tests.Modules;

/// <summary>Recurrent layers, cells and packed sequences, from given parameters.</summary>
internal sealed class RecurrentRows : IRows
{
    private static readonly long[] Lengths = [2, 5, 3];

    private static readonly string[] Kinds = ["lstm", "gru", "rnn_tanh", "rnn_relu"];

    public string Area => "recurrent";

    public IEnumerable<Row> Rows => [.. Kinds.SelectMany(Of), .. Packed, .. First, .. Refusals];

    private static IEnumerable<Row> Packed =>
    [
        new("pack/data", t => Fields(rnn.pack_padded_sequence(t[0], tensor(Lengths), enforce_sorted: false))),
        new(
            "pack/batch_first",
            t => Fields(rnn.pack_padded_sequence(t[0], tensor(new long[] { 3, 2, 2, 1, 1 }), batch_first: true))),
        new("pack/unpacked", t => Unpacked(t[0], false, -1.5, 7)),
        new("pack/unpacked-batch_first", t => Unpacked(t[0], true, 0, null)),
        new("pad_sequence/time", t => rnn.pad_sequence(t, padding_value: 0.5)),
        new("pad_sequence/batch", t => rnn.pad_sequence(t, batch_first: true)),
        new Row("pack_sequence", t => Fields(rnn.pack_sequence(t, enforce_sorted: false)))
            .Fails<ArgumentException>(
                () => rnn.pack_sequence([zeros(2, 3), zeros(4, 3)]),
                "[pack_padded_sequence] expected lengths that fall, got 2, 4; sort the sequences, or pass " +
                "enforce_sorted: false")
            .Fails<ArgumentException>(
                () => rnn.pad_sequence([zeros(2, 3), zeros(2, 4)]),
                "[pad_sequence] expected sequences (T, ...) with equal further sizes, got (2, 3), (2, 4)")
            .Fails<ArgumentOutOfRangeException>(
                () => rnn.pack_padded_sequence(zeros(3, 2, 1), tensor(new long[] { 4, 1 })),
                "[pack_padded_sequence] expected lengths from 1 to 3, got 4 (Parameter 'lengths')"),
    ];

    private static IEnumerable<Row> First =>
    [
        Drawn("lstm", () => nn.LSTM(3, 2, 2, bidirectional: true)),
        Drawn("gru", () => nn.GRU(3, 2)),
        Drawn("rnn", () => nn.RNN(3, 2, bias: false)),
        Drawn("cell", () => nn.LSTMCell(3, 2)),
    ];

    private static IEnumerable<Row> Refusals =>
    [
        new Row("refusals", _ => nn.GRU(4, 3).call(ones(2, 3, 4)).Item1.detach())
        {
            Inputs = () => [],
            Gradient = false,
            Strided = false,
        }
            .Fails<ArgumentException>(
                () => nn.LSTM(4, 3).call(ones(2, 3, 5)),
                "[LSTM] expected an input (T, B, 4) or (T, 4), got (2, 3, 5)")
            .Fails<ArgumentException>(
                () => nn.LSTM(4, 3).call(ones(2, 3, 4), (ones(1, 2, 3), ones(1, 3, 3))),
                "[LSTM] expected hx of float32 (1, 3, 3) (layers times directions, batch, hidden) for an input of " +
                "(2, 3, 4), got float32 (1, 2, 3)")
            .Fails<ArgumentException>(
                () => nn.GRU(4, 3, batchFirst: true).call(ones(0, 3, 4)),
                "[GRU] expected at least one step and one sequence, got (0, 3, 4)")
            .Fails<ArgumentException>(
                () => nn.RNN(4, 3).call(ones(2, 3, 4, dtype: int64)),
                "[RNN] expected floating-point numbers, got int64 of shape (2, 3, 4)")
            .Fails<ArgumentException>(
                () => nn.GRUCell(4, 3).call(ones(2, 5), null!),
                "[GRUCell] expected an input (B, 4) or (4), got (2, 5)")
            .Fails<ArgumentOutOfRangeException>(
                () => nn.RNN(4, 3).get_weight_ih(1),
                "[RNN] expected an index from 0 to 0, one for each layer and direction, got 1 (Parameter 'place')"),
    ];

    private static IEnumerable<Row> Of(string kind)
    {
        var states = kind == "lstm" ? 2 : 1;
        yield return Layer(kind, "plain", 3, states);
        yield return Layer(kind, "wide", 10, states);
        yield return Layer(kind, "stacked", 3, states, 2, both: true);
        yield return Layer(kind, "batch_first", 3, states, bias: false, batchFirst: true);
        yield return Layer(kind, "unbatched", 3, states);
        yield return Layer(kind, "zeros", 3, 0);
        yield return Layer(kind, "dropout", 3, states, 2, dropout: 0.4);
        yield return new Row($"{kind}/packed", t => Packing(kind, t, states, false));
        yield return new Row($"{kind}/packed-both", t => Packing(kind, t, states, true));
        yield return new Row($"{kind}/cell", t => Cell(kind, t));
        yield return new Row($"{kind}/cell-unbatched", t => Cell(kind, t));
    }

    private static Row Layer(
        string kind, string name, long size, int states, long layers = 1, bool both = false, bool bias = true,
        bool batchFirst = false, double dropout = 0) =>
        new($"{kind}/{name}", t =>
        {
            manual_seed(79);
            var made = Made(kind, size, layers, bias, batchFirst, dropout, both, t[0].dtype);
            Share(made, t[(1 + states)..]);
            manual_seed(79);
            return Call(made, t[0], states == 0 ? null : t[1], states < 2 ? null : t[2]);
        });

    private static nn.Module Made(
        string kind, long size, long layers, bool bias, bool batchFirst, double dropout, bool both, ScalarType type) =>
        kind switch
        {
            "lstm" => nn.LSTM(4, size, layers, bias, batchFirst, dropout, both, dtype: type),
            "gru" => nn.GRU(4, size, layers, bias, batchFirst, dropout, both, dtype: type),
            "rnn_tanh" => nn.RNN(4, size, layers, nn.NonLinearities.Tanh, bias, batchFirst, dropout, both, dtype: type),
            _ => nn.RNN(4, size, layers, nn.NonLinearities.ReLU, bias, batchFirst, dropout, both, dtype: type),
        };

    private static Tensor[] Call(nn.Module module, Tensor x, Tensor? h, Tensor? c)
    {
        switch (module)
        {
            case global::TorchSharp.Modules.LSTM lstm:
                var (y, hn, cn) = lstm.call(x, h is null ? null : (h, c!));
                return [y, hn, cn];
            case global::TorchSharp.Modules.GRU gru:
                var (z, last) = gru.call(x, h!);
                return [z, last];
            default:
                var (w, state) = ((global::TorchSharp.Modules.RNN)module).call(x, h);
                return [w, state];
        }
    }

    private static Tensor[] Packing(string kind, Tensor[] t, int states, bool both)
    {
        var module = Made(kind, 3, 1, true, false, 0, both, t[0].dtype);
        Share(module, t[(1 + states)..]);
        var packed = rnn.pack_padded_sequence(t[0], tensor(Lengths), enforce_sorted: false);
        switch (module)
        {
            case global::TorchSharp.Modules.LSTM lstm:
                var (y, hn, cn) = lstm.call(packed, (t[1], t[2]));
                return [rnn.pad_packed_sequence(y).Item1, hn, cn];
            case global::TorchSharp.Modules.GRU gru:
                var (z, last) = gru.call(packed, t[1]);
                return [rnn.pad_packed_sequence(z).Item1, last];
            default:
                var (w, state) = ((global::TorchSharp.Modules.RNN)module).call(packed, t[1]);
                return [rnn.pad_packed_sequence(w).Item1, state];
        }
    }

    private static Tensor[] Cell(string kind, Tensor[] t)
    {
        var type = t[0].dtype;
        switch (kind)
        {
            case "lstm":
                var lstm = nn.LSTMCell(4, 3, dtype: type);
                Share(lstm, t[3..]);
                var (h, c) = lstm.call(t[0], (t[1], t[2]));
                return [h, c];
            case "gru":
                var gru = nn.GRUCell(4, 3, dtype: type);
                Share(gru, t[2..]);
                return [gru.call(t[0], t[1])];
            default:
                var relu = kind == "rnn_relu";
                var cell = nn.RNNCell(4, 3, relu ? nn.NonLinearities.ReLU : nn.NonLinearities.Tanh, dtype: type);
                Share(cell, t[2..]);
                return [cell.call(t[0], t[1])];
        }
    }

    // The parameters take the values and the place in the graph of the row's inputs.
    private static void Share(nn.Module module, Tensor[] values)
    {
        foreach (var ((_, parameter), value) in module.named_parameters().Zip(values, (p, v) => (p, v)))
        {
            using (no_grad())
                parameter.copy_(value);
            parameter.Grad = value.Grad;
        }
    }

    private static Tensor[] Fields(rnn.PackedSequence packed) =>
        [packed.data, packed.batch_sizes, packed.sorted_indices];

    private static Tensor[] Unpacked(Tensor x, bool batchFirst, double padding, long? total)
    {
        var packed = rnn.pack_padded_sequence(x, tensor(Lengths), enforce_sorted: false);
        var (padded, lengths) = rnn.pad_packed_sequence(packed, batchFirst, padding, total);
        return [padded, lengths];
    }

    private static Row Drawn(string name, Func<nn.Module> make) => new($"first/{name}", _ =>
    {
        manual_seed(80);
        return [.. make().parameters().Select(p => p.detach())];
    })
    {
        Inputs = () => [],
        Gradient = false,
    };
}
