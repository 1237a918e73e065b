using TorchSharp.Ops;
using TorchSharp.Ops.Recurrent;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// What RNN, LSTM and GRU share: stacked layers, each in one or two directions. Parameters are registered in the module
/// under PyTorch's names (weight_ih_l0, weight_hh_l0, bias_ih_l0, bias_hh_l0, weight_ih_l0_reverse, ...).
/// </summary>
internal sealed class RecurrentLayers
{
    private readonly nn.Module _module;
    private readonly CellKind _kind;
    private readonly RecurrentSetting _setting;

    public RecurrentLayers(nn.Module module, CellKind kind, RecurrentSetting setting, ScalarType? dtype)
    {
        setting.Check(module.GetName());
        (_module, _kind, _setting) = (module, kind, setting);
        var gates = kind switch { CellKind.Lstm => 4, CellKind.Gru => 3, _ => 1 };
        var made = new List<Parameter>();
        for (var place = 0L; place < setting.Layers * setting.Directions; place++)
        {
            var (layer, reverse) = (place / setting.Directions, place % setting.Directions == 1);
            var inputs = layer == 0 ? setting.Inputs : setting.Size * setting.Directions;
            var tag = $"l{layer}{(reverse ? "_reverse" : "")}";
            Add(made, $"weight_ih_{tag}", Fresh.Parameter(dtype, gates * setting.Size, inputs));
            Add(made, $"weight_hh_{tag}", Fresh.Parameter(dtype, gates * setting.Size, setting.Size));
            if (!setting.Bias)
                continue;
            Add(made, $"bias_ih_{tag}", Fresh.Parameter(dtype, gates * setting.Size));
            Add(made, $"bias_hh_{tag}", Fresh.Parameter(dtype, gates * setting.Size));
        }
        var bound = setting.Size > 0 ? 1 / Math.Sqrt(setting.Size) : 0;
        foreach (var parameter in made)
            nn.init.uniform_(parameter, -bound, bound);
    }

    /// <summary>Gets a parameter of a layer and direction; null when there is none.</summary>
    public Parameter? Get(string kind, long place)
    {
        if (place < 0 || place >= _setting.Layers * _setting.Directions)
            throw new ArgumentOutOfRangeException(
                nameof(place), $"[{_module.GetName()}] expected an index from 0 to " +
                $"{(_setting.Layers * _setting.Directions) - 1}, one for each layer and direction, got {place}");
        var reverse = place % _setting.Directions == 1 ? "_reverse" : "";
        return _module.get_parameter($"{kind}_l{place / _setting.Directions}{reverse}");
    }

    /// <summary>Runs a padded batch, or one sequence.</summary>
    public (Tensor Output, Tensor State, Tensor? Cell) Run(Tensor input, Tensor? state, Tensor? cell)
    {
        var single = input.Rank == 2;
        RecurrentChecks.Input(_module.GetName(), _setting, input);
        var x = single ? input.unsqueeze(1) : _setting.BatchFirst ? input.transpose(0, 1) : input;
        var (time, batch) = (x.Sizes[0], x.Sizes[1]);
        var counts = new long[time];
        Array.Fill(counts, batch);
        var rows = Stack(
            Views.Reshape(x, new Shape(time * batch, x.Sizes[2])), counts, batch,
            First("hx", state, batch, x, single), First("cx", cell, batch, x, single));
        var output = Views.Reshape(rows.Output, new Shape(time, batch, _setting.Size * _setting.Directions));
        return single
            ? (output.squeeze(1), rows.State.squeeze(1), rows.Cell?.squeeze(1))
            : (_setting.BatchFirst ? output.transpose(0, 1) : output, rows.State, rows.Cell);
    }

    /// <summary>Runs packed sequences; states are in the order of the batch, not of the packing.</summary>
    public (nn.utils.rnn.PackedSequence Output, Tensor State, Tensor? Cell) Run(
        nn.utils.rnn.PackedSequence input, Tensor? state, Tensor? cell)
    {
        RecurrentChecks.Packed(_module.GetName(), _setting, input.data);
        var counts = Packing.Counts(input);
        Tensor Sorted(string name, Tensor? first) => First(name, first, counts[0], input.data, single: false)
            .index_select(1, input.sorted_indices);
        var rows = Stack(
            input.data, counts, counts[0], Sorted("hx", state), _kind == CellKind.Lstm ? Sorted("cx", cell) : state!);
        Tensor Back(Tensor x) => x.index_select(1, input.unsorted_indices);
        var output = new nn.utils.rnn.PackedSequence(
            rows.Output, input.batch_sizes.alias(), input.sorted_indices.alias(), input.unsorted_indices.alias());
        return (output, Back(rows.State), rows.Cell is null ? null : Back(rows.Cell));
    }

    private void Add(List<Parameter> made, string name, Parameter parameter)
    {
        _module.register_parameter(name, parameter);
        made.Add(parameter);
    }

    private Tensor First(string name, Tensor? given, long batch, Tensor x, bool single)
    {
        var shape = new Shape(_setting.Layers * _setting.Directions, batch, _setting.Size);
        if (given is null)
            return zeros(shape.ToArray(), dtype: x.Type);
        RecurrentChecks.State(_module.GetName(), name, given, single ? shape.Without(1) : shape, x);
        return single ? given.unsqueeze(1) : given;
    }

    private (Tensor Output, Tensor State, Tensor? Cell) Stack(
        Tensor x, long[] counts, long batch, Tensor state, Tensor cell)
    {
        var parameters = _module.named_parameters(recurse: false).Select(p => p.parameter).ToArray();
        var (states, cells) = (new List<Tensor>(), new List<Tensor>());
        for (var layer = 0L; layer < _setting.Layers; layer++)
        {
            if (layer > 0 && _setting.Dropout > 0)
                x = nn.functional.dropout(x, _setting.Dropout, _module.training);
            var outputs = new List<Tensor>();
            for (var direction = 0L; direction < _setting.Directions; direction++)
            {
                var place = (layer * _setting.Directions) + direction;
                var steps = new TimeSteps(counts, batch, direction == 1);
                var first = _kind == CellKind.Lstm ? cell.select(0, place) : null;
                var rows = RecurrentOp.Run(_kind, steps, Inputs(x, state.select(0, place), first, parameters, place));
                outputs.Add(rows.narrow(0, 0, steps.Rows));
                states.Add(rows.narrow(0, steps.Rows, batch));
                if (_kind == CellKind.Lstm)
                    cells.Add(rows.narrow(0, steps.Rows + batch, batch));
            }
            x = outputs.Count == 1 ? outputs[0] : cat(outputs, 1);
        }
        return (x, stack(states, 0), cells.Count == 0 ? null : stack(cells, 0));
    }

    private CellInputs Inputs(Tensor x, Tensor state, Tensor? cell, Parameter[] parameters, long place)
    {
        var each = _setting.Bias ? 4 : 2;
        var at = (int)place * each;
        return new CellInputs(
            x, state, cell, parameters[at], parameters[at + 1], _setting.Bias ? parameters[at + 2] : null,
            _setting.Bias ? parameters[at + 3] : null);
    }
}
