using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <content>Options, groups and states.</content>
public partial class RMSProp
{
    /// <summary>Holds what the optimiser is told; null means: as the other groups.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>Whether to climb instead of descend.</summary>
        public bool? maximize;

        /// <summary>The weight of the past direction.</summary>
        public double? momentum;

        /// <summary>The weight of the past in the average of the square.</summary>
        public double? alpha;

        /// <summary>Keeps the division away from zero.</summary>
        public double? eps;

        /// <summary>How strongly parameters are drawn to zero.</summary>
        public double? weight_decay;

        /// <summary>Whether to divide by the deviation instead.</summary>
        public bool? centered;

        /// <summary>Writes the options.</summary>
        /// <param name="writer">Where to.</param>
        public override void SaveStateDict(BinaryWriter writer)
        {
            base.SaveStateDict(writer);
            writer.Write(maximize!.Value);
            writer.Write(momentum!.Value);
            writer.Write(alpha!.Value);
            writer.Write(eps!.Value);
            writer.Write(weight_decay!.Value);
            writer.Write(centered!.Value);
        }

        /// <summary>Reads the options that SaveStateDict wrote.</summary>
        /// <param name="reader">Where from.</param>
        public override void LoadStateDict(BinaryReader reader)
        {
            base.LoadStateDict(reader);
            maximize = reader.ReadBoolean();
            momentum = reader.ReadDouble();
            alpha = reader.ReadDouble();
            eps = reader.ReadDouble();
            weight_decay = reader.ReadDouble();
            centered = reader.ReadBoolean();
        }

        /// <summary>Copies the options of another group.</summary>
        /// <param name="source">The other options, of the same kind.</param>
        public override void LoadStateDict(OptimizerOptions source)
        {
            var from = Like<Options>(source);
            base.LoadStateDict(source);
            maximize = from.maximize;
            momentum = from.momentum;
            alpha = from.alpha;
            eps = from.eps;
            weight_decay = from.weight_decay;
            centered = from.centered;
        }

        internal override void FillFrom(OptimizerOptions defaults)
        {
            base.FillFrom(defaults);
            var from = (Options)defaults;
            maximize ??= from.maximize;
            momentum ??= from.momentum;
            alpha ??= from.alpha;
            eps ??= from.eps;
            weight_decay ??= from.weight_decay;
            centered ??= from.centered;
        }
    }

    /// <summary>Is a set of parameters with options of its own.</summary>
    public class ParamGroup : ParamGroup<Options>, optim.IMomentum
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
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="alpha">The weight of the past in the average of the square.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="momentum">The weight of the past direction.</param>
        /// <param name="centered">Whether to divide by the deviation instead.</param>
        public ParamGroup(
            IEnumerable<Parameter> parameters, double lr = 0.001, double eps = 1e-8, double alpha = 0.99,
            double weight_decay = 0.0, double momentum = 0.0, bool centered = false)
            : base(
                parameters,
                new Options
                {
                    LearningRate = lr,
                    eps = eps,
                    alpha = alpha,
                    weight_decay = weight_decay,
                    momentum = momentum,
                    centered = centered,
                })
        {
        }

        /// <summary>Gets or sets the momentum.</summary>
        public double Momentum
        {
            get => Options.momentum!.Value;
            set => Options.momentum = value;
        }
    }
}
