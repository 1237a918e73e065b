using TorchSharp.Vision.Boxes;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class ops
    {
        /// <summary>Computes 1 - generalized IoU of boxes that are paired one by one.</summary>
        /// <remarks><b>Source</b> Generalized Intersection over Union, arXiv:1902.09630.</remarks>
        /// <param name="boxes1">(N, 4): left, top, right, bottom.</param>
        /// <param name="boxes2">(N, 4).</param>
        /// <param name="reduction">How the losses of the pairs become one.</param>
        /// <param name="eps">Keeps the divisions away from zero.</param>
        /// <returns>(N), or one number.</returns>
        /// <exception cref="ArgumentException">Another shape.</exception>
        public static Tensor generalized_box_iou_loss(
            Tensor boxes1, Tensor boxes2, nn.Reduction reduction = nn.Reduction.None, double eps = 1e-7)
        {
            BoxMath.CheckPairs("generalized_box_iou_loss", boxes1, boxes2);
            return BoxLosses.Generalized(boxes1, boxes2, reduction, eps);
        }

        /// <summary>Computes 1 - distance IoU of boxes that are paired one by one.</summary>
        /// <remarks><b>Source</b> Distance-IoU Loss, arXiv:1911.08287.</remarks>
        /// <param name="boxes1">(N, 4): left, top, right, bottom.</param>
        /// <param name="boxes2">(N, 4).</param>
        /// <param name="reduction">How the losses of the pairs become one.</param>
        /// <param name="eps">Keeps the divisions away from zero.</param>
        /// <returns>(N), or one number.</returns>
        /// <exception cref="ArgumentException">Another shape.</exception>
        public static Tensor distance_box_iou_loss(
            Tensor boxes1, Tensor boxes2, nn.Reduction reduction = nn.Reduction.None, double eps = 1e-7)
        {
            BoxMath.CheckPairs("distance_box_iou_loss", boxes1, boxes2);
            return BoxLosses.Distance(boxes1, boxes2, reduction, eps);
        }

        /// <summary>Computes 1 - complete IoU of boxes that are paired one by one.</summary>
        /// <remarks><b>Source</b> Distance-IoU Loss, arXiv:1911.08287. No gradient flows through the share of the
        /// aspect.</remarks>
        /// <param name="boxes1">(N, 4): left, top, right, bottom.</param>
        /// <param name="boxes2">(N, 4).</param>
        /// <param name="reduction">How the losses of the pairs become one.</param>
        /// <param name="eps">Keeps the divisions away from zero.</param>
        /// <returns>(N), or one number.</returns>
        /// <exception cref="ArgumentException">Another shape.</exception>
        public static Tensor complete_box_iou_loss(
            Tensor boxes1, Tensor boxes2, nn.Reduction reduction = nn.Reduction.None, double eps = 1e-7)
        {
            BoxMath.CheckPairs("complete_box_iou_loss", boxes1, boxes2);
            return BoxLosses.Complete(boxes1, boxes2, reduction, eps);
        }

        /// <summary>Computes a cross-entropy that counts well-classified examples less.</summary>
        /// <remarks>
        /// <b>Formula</b> -a (1 - p)^gamma log p, where p is the probability given to the right answer, and a is alpha
        /// for targets of 1 and 1 - alpha for targets of 0. <b>Source</b> Focal Loss, arXiv:1708.02002.
        /// </remarks>
        /// <param name="inputs">Logits of any shape.</param>
        /// <param name="targets">0 or 1 for each.</param>
        /// <param name="alpha">The weight of targets of 1; negative for no weights.</param>
        /// <param name="gamma">How much less, at least 0.</param>
        /// <param name="reduction">How the losses of the elements become one.</param>
        /// <returns>The shape of the inputs, or one number.</returns>
        /// <exception cref="ArgumentException">Different shapes.</exception>
        public static Tensor sigmoid_focal_loss(
            Tensor inputs, Tensor targets, double alpha = 0.25, double gamma = 2.0,
            nn.Reduction reduction = nn.Reduction.None)
        {
            ArgumentNullException.ThrowIfNull(inputs);
            ArgumentNullException.ThrowIfNull(targets);
            if (inputs.Sizes != targets.Sizes || !inputs.is_floating_point())
                throw new ArgumentException(
                    $"[sigmoid_focal_loss] expected floating-point logits and targets of the same shape, got " +
                    $"{inputs.Type} {inputs.Sizes} and {targets.Sizes}");
            return BoxLosses.Focal(inputs, targets, alpha, gamma, reduction);
        }

        /// <summary>Computes a cross-entropy that counts well-classified examples less.</summary>
        /// <param name="inputs">Logits of any shape.</param>
        /// <param name="targets">0 or 1 for each.</param>
        /// <param name="alpha">The weight of targets of 1; negative for no weights.</param>
        /// <param name="gamma">How much less, at least 0.</param>
        /// <param name="reduction">How the losses of the elements become one.</param>
        /// <returns>The shape of the inputs, or one number.</returns>
        /// <exception cref="ArgumentException">Different shapes.</exception>
        public static Tensor sigmoid_focal_loss(
            Tensor inputs, Tensor targets, float alpha = 0.25f, float gamma = 2f,
            nn.Reduction reduction = nn.Reduction.None) =>
            sigmoid_focal_loss(inputs, targets, (double)alpha, gamma, reduction);
    }
}
