using TorchSharp.Ops.Recurrent;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What the three cells share: parameters under PyTorch's names, and one step of the fused op.</summary>
internal sealed class RecurrentCell
{
    private readonly nn.Module _module;
    private readonly CellKind _kind;
    private readonly long _inputs;
    private readonly long _size;

    public RecurrentCell(nn.Module module, CellKind kind, long inputs, long size, bool bias, ScalarType? dtype)
    {
        new RecurrentSetting(inputs, size).Check(module.GetName());
        (_module, _kind, _inputs, _size) = (module, kind, inputs, size);
        var rows = size * kind switch { CellKind.Lstm => 4, CellKind.Gru => 3, _ => 1 };
        module.register_parameter("weight_ih", Fresh.Parameter(dtype, rows, inputs));
        module.register_parameter("weight_hh", Fresh.Parameter(dtype, rows, size));
        if (bias)
        {
            module.register_parameter("bias_ih", Fresh.Parameter(dtype, rows));
            module.register_parameter("bias_hh", Fresh.Parameter(dtype, rows));
        }
        var bound = 1 / Math.Sqrt(size);
        foreach (var (_, parameter) in module.named_parameters(recurse: false))
            nn.init.uniform_(parameter, -bound, bound);
    }

    public Parameter? Get(string name) => _module.get_parameter(name);

    public (Tensor State, Tensor? Cell) Run(Tensor input, Tensor? state, Tensor? cell)
    {
        var single = input.Rank == 1;
        if (input.Rank is not (1 or 2) || input.Sizes[input.Rank - 1] != _inputs || input.Count == 0)
            throw new ArgumentException(
                $"[{_module.GetName()}] expected an input (B, {_inputs}) or ({_inputs}), got {input.Sizes}");
        var x = single ? input.unsqueeze(0) : input;
        var batch = x.Sizes[0];
        var inputs = new CellInputs(
            x, First("hx", state, x, single), _kind == CellKind.Lstm ? First("cx", cell, x, single) : null,
            Get("weight_ih")!, Get("weight_hh")!, Get("bias_ih"), Get("bias_hh"));
        var rows = RecurrentOp.Run(_kind, new TimeSteps([batch], batch, reverse: false), inputs);
        var (h, c) = (rows.narrow(0, 0, batch), _kind == CellKind.Lstm ? rows.narrow(0, 2 * batch, batch) : null);
        return single ? (h.squeeze(0), c?.squeeze(0)) : (h, c);
    }

    private Tensor First(string which, Tensor? given, Tensor x, bool single)
    {
        if (given is null)
            return zeros(x.Sizes[0], _size, dtype: x.Type);
        var shape = single ? new Shape(_size) : new Shape(x.Sizes[0], _size);
        if (given.Sizes != shape || given.Type != x.Type)
            throw new ArgumentException(
                $"[{_module.GetName()}] expected {which} of {x.Type.Name()} {shape} for an input of {x.Sizes}, got " +
                $"{given.Type.Name()} {given.Sizes}");
        return single ? given.unsqueeze(0) : given;
    }
}
