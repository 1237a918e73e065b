namespace TorchSharp.Modules;

/// <content>Options, groups and states.</content>
public partial class Adagrad
{
    /// <summary>Holds what the optimiser is told; null means: as the other groups.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>How fast the learning rate falls.</summary>
        public double? lr_decay;

        /// <summary>What the sum of squares begins with.</summary>
        public double? initial_accumulator_value;

        /// <summary>Keeps the division away from zero.</summary>
        public double? eps;

        /// <summary>How strongly parameters are drawn to zero.</summary>
        public double? weight_decay;

        /// <summary>Writes the options.</summary>
        /// <param name="writer">Where to.</param>
        public override void SaveStateDict(BinaryWriter writer)
        {
            base.SaveStateDict(writer);
            writer.Write(lr_decay!.Value);
            writer.Write(initial_accumulator_value!.Value);
            writer.Write(eps!.Value);
            writer.Write(weight_decay!.Value);
        }

        /// <summary>Reads the options that SaveStateDict wrote.</summary>
        /// <param name="reader">Where from.</param>
        public override void LoadStateDict(BinaryReader reader)
        {
            base.LoadStateDict(reader);
            lr_decay = reader.ReadDouble();
            initial_accumulator_value = reader.ReadDouble();
            eps = reader.ReadDouble();
            weight_decay = reader.ReadDouble();
        }

        /// <summary>Copies the options of another group.</summary>
        /// <param name="source">The other options, of the same kind.</param>
        public override void LoadStateDict(OptimizerOptions source)
        {
            var from = Like<Options>(source);
            base.LoadStateDict(source);
            lr_decay = from.lr_decay;
            initial_accumulator_value = from.initial_accumulator_value;
            eps = from.eps;
            weight_decay = from.weight_decay;
        }

        internal override void FillFrom(OptimizerOptions defaults)
        {
            base.FillFrom(defaults);
            var from = (Options)defaults;
            lr_decay ??= from.lr_decay;
            initial_accumulator_value ??= from.initial_accumulator_value;
            eps ??= from.eps;
            weight_decay ??= from.weight_decay;
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
        /// <param name="lr_decay">How fast the learning rate falls.</param>
        /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
        /// <param name="initial_accumulator_value">What the sum of squares begins with.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        public ParamGroup(
            IEnumerable<Parameter> parameters, double lr = 0.01, double lr_decay = 0.0, double weight_decay = 0.0,
            double initial_accumulator_value = 0.0, double eps = 1e-10)
            : base(
                parameters,
                new Options
                {
                    LearningRate = lr,
                    lr_decay = lr_decay,
                    weight_decay = weight_decay,
                    initial_accumulator_value = initial_accumulator_value,
                    eps = eps,
                })
        {
        }
    }
}
