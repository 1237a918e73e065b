using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <content>State in files, in TorchSharp's own format: name, counts, options, states.</content>
public abstract partial class OptimizerHelper
{
    /// <summary>Names the kinds of entries that a state can have.</summary>
    protected enum TypeCode
    {
        /// <summary>A number of 64 bits.</summary>
        Double = 0,

        /// <summary>A whole number of 64 bits.</summary>
        Long = 1,

        /// <summary>A tensor.</summary>
        Tensor = 2,

        /// <summary>The options of a group.</summary>
        Options = 3,

        /// <summary>The state of a parameter.</summary>
        State = 4,
    }

    /// <summary>Writes options and states to a file.</summary>
    /// <param name="location">The path of the file; one that exists is replaced.</param>
    public void save_state_dict(string location)
    {
        WholeFile.Write(location, stream =>
        {
            using var writer = new BinaryWriter(stream);
            save_state_dict(writer);
        });
    }

    /// <summary>Writes options and states.</summary>
    /// <param name="writer">Where to.</param>
    public void save_state_dict(BinaryWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var state = state_dict();
        writer.Write(GetType().Name);
        writer.Write7BitEncodedInt64(state.Options.Count);
        writer.Write7BitEncodedInt64(state.State.Count);
        Write(state, writer);
    }

    /// <summary>Reads options and states from a file that save_state_dict wrote.</summary>
    /// <param name="location">The path of the file.</param>
    /// <exception cref="InvalidDataException">The file is of another kind of optimiser.</exception>
    /// <exception cref="ArgumentException">The numbers of groups or parameters, or shapes, differ.</exception>
    public void load_state_dict(string location)
    {
        using var stream = File.OpenRead(location);
        using var reader = new BinaryReader(stream);
        load_state_dict(reader);
    }

    /// <summary>Reads options and states that save_state_dict wrote.</summary>
    /// <param name="reader">Where from.</param>
    /// <exception cref="InvalidDataException">It is the state of another kind of optimiser.</exception>
    /// <exception cref="ArgumentException">The numbers of groups or parameters, or shapes, differ.</exception>
    public void load_state_dict(BinaryReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var name = reader.ReadString();
        if (name != GetType().Name)
            throw new InvalidDataException(
                $"[load_state_dict] expected the state of {GetType().Name}, got that of {name}; " +
                "load it into the kind of optimiser that saved it");
        var (groups, states) = (reader.Read7BitEncodedInt64(), reader.Read7BitEncodedInt64());
        var own = state_dict();
        CheckCounts(own, groups, states);
        OrAsBefore(own, () => Read(own, reader));
    }

    /// <summary>Moves the states to a device.</summary>
    /// <param name="device">The CPU; there is no other.</param>
    public void to(Device device)
    {
        foreach (var one in state_dict().State)
            one.to(device);
    }

    /// <summary>Loads all of it or, when that fails half-way, puts everything back as it was.</summary>
    private static void OrAsBefore(StateDictionary own, Action load)
    {
        using var before = new MemoryStream();
        using var writer = new BinaryWriter(before);
        Write(own, writer);
        try
        {
            load();
        }
        catch
        {
            before.Position = 0;
            using var reader = new BinaryReader(before);
            Read(own, reader);
            throw;
        }
    }

    private static void Write(StateDictionary state, BinaryWriter writer)
    {
        foreach (var options in state.Options)
            options.SaveStateDict(writer);
        foreach (var one in state.State)
            one.SaveStateDict(writer);
    }

    private static void Read(StateDictionary state, BinaryReader reader)
    {
        foreach (var options in state.Options)
            options.LoadStateDict(reader);
        foreach (var one in state.State)
            one.LoadStateDict(reader);
    }

    private static void CheckCounts(StateDictionary own, long groups, long states)
    {
        if (own.Options.Count != groups || own.State.Count != states)
            throw new ArgumentException(
                $"[load_state_dict] expected {own.Options.Count} groups of {own.State.Count} parameters, got " +
                $"{groups} of {states}; make the optimiser for the same model first");
    }
}
