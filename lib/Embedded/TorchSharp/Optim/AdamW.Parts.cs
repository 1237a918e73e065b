using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <content>Options, groups and states.</content>
public partial class AdamW
{
    /// <summary>Holds what the optimiser is told; null means: as the other groups.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>The weight of the past in the average of the gradient.</summary>
        public double? beta1;

        /// <summary>The weight of the past in the average of its square.</summary>
        public double? beta2;

        /// <summary>Keeps the division away from zero.</summary>
        public double? eps;

        /// <summary>How strongly parameters are drawn to zero.</summary>
        public double? weight_decay;

        /// <summary>Whether to divide by the largest average so far.</summary>
        public bool? amsgrad;

        /// <summary>Whether to climb instead of descend.</summary>
        public bool? maximize;

        /// <summary>Writes the options.</summary>
        /// <param name="writer">Where to.</param>
        public override void SaveStateDict(BinaryWriter writer)
        {
            base.SaveStateDict(writer);
            writer.Write(beta1!.Value);
            writer.Write(beta2!.Value);
            writer.Write(eps!.Value);
            writer.Write(weight_decay!.Value);
            writer.Write(amsgrad!.Value);
            writer.Write(maximize!.Value);
        }

        /// <summary>Reads the options that SaveStateDict wrote.</summary>
        /// <param name="reader">Where from.</param>
        public override void LoadStateDict(BinaryReader reader)
        {
            base.LoadStateDict(reader);
            beta1 = reader.ReadDouble();
            beta2 = reader.ReadDouble();
            eps = reader.ReadDouble();
            weight_decay = reader.ReadDouble();
            amsgrad = reader.ReadBoolean();
            maximize = reader.ReadBoolean();
        }

        /// <summary>Copies the options of another group.</summary>
        /// <param name="source">The other options, of the same kind.</param>
        public override void LoadStateDict(OptimizerOptions source)
        {
            var from = Like<Options>(source);
            base.LoadStateDict(source);
            beta1 = from.beta1;
            beta2 = from.beta2;
            eps = from.eps;
            weight_decay = from.weight_decay;
            amsgrad = from.amsgrad;
            maximize = from.maximize;
        }

        internal override void FillFrom(OptimizerOptions defaults)
        {
            base.FillFrom(defaults);
            var from = (Options)defaults;
            beta1 ??= from.beta1;
            beta2 ??= from.beta2;
            eps ??= from.eps;
            weight_decay ??= from.weight_decay;
            amsgrad ??= from.amsgrad;
            maximize ??= from.maximize;
        }
    }

    /// <summary>Is a set of parameters with options of its own.</summary>
    public class ParamGroup : ParamGroup<Options>, optim.IBetas
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
        /// <param name="beta1">The weight of the past in the average of the gradient.</param>
        /// <param name="beta2">The weight of the past in the average of its square.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="amsgrad">Whether to divide by the largest average so far.</param>
        /// <param name="maximize">Whether to climb instead of descend.</param>
        public ParamGroup(
            IEnumerable<Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1e-8, double weight_decay = 0.0, bool amsgrad = false, bool maximize = false)
            : base(
                parameters,
                new Options
                {
                    LearningRate = lr,
                    beta1 = beta1,
                    beta2 = beta2,
                    eps = eps,
                    weight_decay = weight_decay,
                    amsgrad = amsgrad,
                    maximize = maximize,
                })
        {
        }

        /// <summary>Gets or sets the weights of the past in the averages of the gradient and of its square.</summary>
        public (double, double) Betas
        {
            get => (Options.beta1!.Value, Options.beta2!.Value);
            set => (Options.beta1, Options.beta2) = value;
        }
    }
}
