using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <content>Options, groups and states.</content>
public partial class SGD
{
    /// <summary>Holds what the optimiser is told; null means: as the other groups.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>The weight of the past direction.</summary>
        public double? momentum;

        /// <summary>The share of the gradient that does not enter the direction.</summary>
        public double? dampening;

        /// <summary>How strongly parameters are drawn to zero.</summary>
        public double? weight_decay;

        /// <summary>Whether to look one step ahead.</summary>
        public bool? nesterov;

        /// <summary>Whether to climb instead of descend.</summary>
        public bool? maximize;

        /// <summary>Writes the options.</summary>
        /// <param name="writer">Where to.</param>
        public override void SaveStateDict(BinaryWriter writer)
        {
            base.SaveStateDict(writer);
            writer.Write(momentum!.Value);
            writer.Write(dampening!.Value);
            writer.Write(weight_decay!.Value);
            writer.Write(nesterov!.Value);
            writer.Write(maximize!.Value);
        }

        /// <summary>Reads the options that SaveStateDict wrote.</summary>
        /// <param name="reader">Where from.</param>
        public override void LoadStateDict(BinaryReader reader)
        {
            base.LoadStateDict(reader);
            momentum = reader.ReadDouble();
            dampening = reader.ReadDouble();
            weight_decay = reader.ReadDouble();
            nesterov = reader.ReadBoolean();
            maximize = reader.ReadBoolean();
        }

        /// <summary>Copies the options of another group.</summary>
        /// <param name="source">The other options, of the same kind.</param>
        public override void LoadStateDict(OptimizerOptions source)
        {
            var from = Like<Options>(source);
            base.LoadStateDict(source);
            momentum = from.momentum;
            dampening = from.dampening;
            weight_decay = from.weight_decay;
            nesterov = from.nesterov;
            maximize = from.maximize;
        }

        internal override void FillFrom(OptimizerOptions defaults)
        {
            base.FillFrom(defaults);
            var from = (Options)defaults;
            momentum ??= from.momentum;
            dampening ??= from.dampening;
            weight_decay ??= from.weight_decay;
            nesterov ??= from.nesterov;
            maximize ??= from.maximize;
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
        /// <param name="momentum">The weight of the past direction.</param>
        /// <param name="dampening">The share of the gradient that does not enter the direction.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="nesterov">Whether to look one step ahead.</param>
        /// <param name="maximize">Whether to climb instead of descend.</param>
        public ParamGroup(
            IEnumerable<Parameter> parameters, double lr = 0.001, double momentum = 0.0, double dampening = 0.0,
            double weight_decay = 0.0, bool nesterov = false, bool maximize = false)
            : base(
                parameters,
                new Options
                {
                    LearningRate = lr,
                    momentum = momentum,
                    dampening = dampening,
                    weight_decay = weight_decay,
                    nesterov = nesterov,
                    maximize = maximize,
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
