namespace TorchSharp.Modules;

/// <content>Options, groups and states.</content>
public partial class ASGD
{
    /// <summary>Holds what the optimiser is told; null means: as the other groups.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>Whether to climb instead of descend.</summary>
        public bool? maximize;

        /// <summary>How fast the parameters decay while they are averaged.</summary>
        public double? lambd;

        /// <summary>The power by which the rate falls.</summary>
        public double? alpha;

        /// <summary>How strongly parameters are drawn to zero.</summary>
        public double? weight_decay;

        /// <summary>The step at which the averaging begins.</summary>
        public double? t0;

        /// <summary>Writes the options.</summary>
        /// <param name="writer">Where to.</param>
        public override void SaveStateDict(BinaryWriter writer)
        {
            base.SaveStateDict(writer);
            writer.Write(maximize!.Value);
            writer.Write(lambd!.Value);
            writer.Write(alpha!.Value);
            writer.Write(weight_decay!.Value);
            writer.Write(t0!.Value);
        }

        /// <summary>Reads the options that SaveStateDict wrote.</summary>
        /// <param name="reader">Where from.</param>
        public override void LoadStateDict(BinaryReader reader)
        {
            base.LoadStateDict(reader);
            maximize = reader.ReadBoolean();
            lambd = reader.ReadDouble();
            alpha = reader.ReadDouble();
            weight_decay = reader.ReadDouble();
            t0 = reader.ReadDouble();
        }

        /// <summary>Copies the options of another group.</summary>
        /// <param name="source">The other options, of the same kind.</param>
        public override void LoadStateDict(OptimizerOptions source)
        {
            var from = Like<Options>(source);
            base.LoadStateDict(source);
            maximize = from.maximize;
            lambd = from.lambd;
            alpha = from.alpha;
            weight_decay = from.weight_decay;
            t0 = from.t0;
        }

        internal override void FillFrom(OptimizerOptions defaults)
        {
            base.FillFrom(defaults);
            var from = (Options)defaults;
            maximize ??= from.maximize;
            lambd ??= from.lambd;
            alpha ??= from.alpha;
            weight_decay ??= from.weight_decay;
            t0 ??= from.t0;
        }
    }

    /// <summary>Is a set of parameters with options of its own.</summary>
    public class ParamGroup : ParamGroup<Options>
    {
        /// <summary>Makes an empty group.</summary>
        public ParamGroup()
        {
        }

        /// <summary>Makes a group.</summary>
        /// <param name="parameters">The parameters.</param>
        /// <param name="options">The options.</param>
        public ParamGroup(IEnumerable<Parameter> parameters, Options options)
            : base(parameters, options)
        {
        }

        /// <summary>Makes a group.</summary>
        /// <param name="parameters">The parameters.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="lambd">How fast the parameters decay while they are averaged.</param>
        /// <param name="alpha">The power by which the rate falls.</param>
        /// <param name="t0">The step at which the averaging begins.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        public ParamGroup(
            IEnumerable<Parameter> parameters, double lr = 0.01, double lambd = 0.0001, double alpha = 0.75,
            double t0 = 1e6, double weight_decay = 0.0)
            : base(
                parameters,
                new Options
                {
                    LearningRate = lr,
                    lambd = lambd,
                    alpha = alpha,
                    t0 = t0,
                    weight_decay = weight_decay,
                })
        {
        }
    }
}
