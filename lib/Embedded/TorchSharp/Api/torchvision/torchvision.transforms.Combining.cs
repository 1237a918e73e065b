using TorchSharp.Vision.Transforms;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class transforms
    {
        /// <summary>Takes steps one after the other.</summary>
        /// <param name="transforms">The steps.</param>
        /// <returns>The transform; what passes between steps is freed.</returns>
        public static ITransform Compose(params ITransform[] transforms) =>
            new StepList("Compose", transforms, n => Enumerable.Range(0, n));

        /// <summary>Takes a step that a function describes.</summary>
        /// <param name="lambda">From a picture to a picture.</param>
        /// <returns>The transform.</returns>
        public static ITransform Lambda(Func<Tensor, Tensor> lambda)
        {
            ArgumentNullException.ThrowIfNull(lambda);
            return new Step("Lambda", lambda);
        }

        /// <summary>Takes a step, or leaves the picture as it is.</summary>
        /// <param name="transform">The step.</param>
        /// <param name="p">How likely the step is.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentOutOfRangeException">p is not from 0 to 1.</exception>
        public static ITransform Randomize(ITransform transform, double p = 0.1) =>
            Chances.Maybe("Randomize", transform, p);

        /// <summary>Takes all steps, or leaves the picture as it is.</summary>
        /// <param name="transforms">The steps.</param>
        /// <param name="p">How likely the steps are.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentOutOfRangeException">p is not from 0 to 1.</exception>
        public static ITransform RandomApply(ITransform[] transforms, double p = 0.5) =>
            Chances.Maybe("RandomApply", Compose(transforms), p);

        /// <summary>Takes one of several steps, each as likely.</summary>
        /// <param name="transforms">The steps, at least one.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentException">There are no steps.</exception>
        public static ITransform RandomChoice(params ITransform[] transforms) => Choice(null, transforms);

        /// <summary>Takes one of several steps, each as likely.</summary>
        /// <param name="generator">Draws the step; null for the default one.</param>
        /// <param name="transforms">The steps, at least one.</param>
        /// <returns>The transform.</returns>
        /// <exception cref="ArgumentException">There are no steps.</exception>
        public static ITransform RandomChoice(Generator generator, params ITransform[] transforms) =>
            Choice(generator, transforms);

        /// <summary>Takes all steps in an order that is drawn for each picture.</summary>
        /// <param name="transforms">The steps.</param>
        /// <returns>The transform.</returns>
        public static ITransform RandomOrder(params ITransform[] transforms) =>
            new StepList("RandomOrder", transforms, Chances.Order);

        private static StepList Choice(Generator? generator, ITransform[] transforms)
        {
            ArgumentNullException.ThrowIfNull(transforms);
            if (transforms.Length == 0)
                throw new ArgumentException("[RandomChoice] expected at least one transform, got none");
            return new StepList("RandomChoice", transforms, n => [Chances.Whole(n, generator)]);
        }
    }
}
