using TorchSharp.Vision.Boxes;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    /// <summary>Boxes, losses for detection, and blocks of which networks are built.</summary>
    public static partial class ops
    {
        /// <summary>Says what the four numbers of a box are.</summary>
        public enum BoxFormats
        {
            /// <summary>Left, top, right, bottom.</summary>
            xyxy = 0,

            /// <summary>Left, top, width, height.</summary>
            xywh = 1,

            /// <summary>Centre across, centre down, width, height.</summary>
            cxcywh = 2,
        }

        /// <summary>Computes the area of each box.</summary>
        /// <param name="boxes">(N, 4): left, top, right, bottom.</param>
        /// <returns>(N).</returns>
        /// <exception cref="ArgumentException">Another shape.</exception>
        public static Tensor box_area(Tensor boxes)
        {
            BoxMath.Check("box_area", boxes);
            using var scope = NewDisposeScope();
            return BoxMath.Area(BoxMath.Wide(boxes)).MoveToOuterDisposeScope();
        }

        /// <summary>Writes boxes in another way.</summary>
        /// <param name="boxes">(..., 4).</param>
        /// <param name="in_fmt">What the numbers are.</param>
        /// <param name="out_fmt">What they become.</param>
        /// <returns>(..., 4), never the same memory.</returns>
        /// <exception cref="ArgumentException">Another shape.</exception>
        public static Tensor box_convert(Tensor boxes, BoxFormats in_fmt, BoxFormats out_fmt)
        {
            BoxMath.Check("box_convert", boxes);
            if (in_fmt == out_fmt)
                return boxes.clone();
            using var scope = NewDisposeScope();
            return FromCorners(ToCorners(boxes, in_fmt), out_fmt).MoveToOuterDisposeScope();
        }

        /// <summary>Computes the shared area over the area of both, for each pair.</summary>
        /// <param name="boxes1">(N, 4): left, top, right, bottom.</param>
        /// <param name="boxes2">(M, 4).</param>
        /// <returns>(N, M), 0 apart to 1 equal.</returns>
        /// <exception cref="ArgumentException">Another shape.</exception>
        public static Tensor box_iou(Tensor boxes1, Tensor boxes2)
        {
            BoxMath.CheckSets("box_iou", boxes1, boxes2);
            using var scope = NewDisposeScope();
            var (shared, both) = BoxMath.Overlap(boxes1, boxes2);
            return (shared / both).MoveToOuterDisposeScope();
        }

        /// <summary>Computes IoU - (hull - both) / hull for each pair; the hull is the smallest box around
        /// both.</summary>
        /// <remarks><b>Source</b> Generalized Intersection over Union, arXiv:1902.09630.</remarks>
        /// <param name="boxes1">(N, 4): left, top, right, bottom.</param>
        /// <param name="boxes2">(M, 4).</param>
        /// <returns>(N, M), -1 far apart to 1 equal.</returns>
        /// <exception cref="ArgumentException">Another shape.</exception>
        public static Tensor generalized_box_iou(Tensor boxes1, Tensor boxes2)
        {
            BoxMath.CheckSets("generalized_box_iou", boxes1, boxes2);
            using var scope = NewDisposeScope();
            var (shared, both) = BoxMath.Overlap(boxes1, boxes2);
            var (width, height) = BoxMath.Hull(BoxMath.Wide(boxes1).unsqueeze(1), BoxMath.Wide(boxes2));
            var hull = width * height;
            return ((shared / both) - ((hull - both) / hull)).MoveToOuterDisposeScope();
        }

        /// <summary>Computes IoU - (distance of the centres / diagonal of the hull)^2 for each pair.</summary>
        /// <remarks><b>Source</b> Distance-IoU Loss, arXiv:1911.08287.</remarks>
        /// <param name="boxes1">(N, 4): left, top, right, bottom.</param>
        /// <param name="boxes2">(M, 4).</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <returns>(N, M).</returns>
        /// <exception cref="ArgumentException">Another shape.</exception>
        public static Tensor distance_box_iou(Tensor boxes1, Tensor boxes2, double eps = 1e-7)
        {
            BoxMath.CheckSets("distance_box_iou", boxes1, boxes2);
            using var scope = NewDisposeScope();
            return Distance(boxes1, boxes2, eps).Value.MoveToOuterDisposeScope();
        }

        /// <summary>Computes the distance IoU less a share of how the shapes differ, for each pair.</summary>
        /// <remarks><b>Source</b> Distance-IoU Loss, arXiv:1911.08287. No gradient flows through the share.</remarks>
        /// <param name="boxes1">(N, 4): left, top, right, bottom.</param>
        /// <param name="boxes2">(M, 4).</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <returns>(N, M).</returns>
        /// <exception cref="ArgumentException">Another shape.</exception>
        public static Tensor complete_box_iou(Tensor boxes1, Tensor boxes2, double eps = 1e-7)
        {
            BoxMath.CheckSets("complete_box_iou", boxes1, boxes2);
            using var scope = NewDisposeScope();
            var (value, iou) = Distance(boxes1, boxes2, eps);
            var aspect = BoxMath.AspectDistance(BoxMath.Wide(boxes1).unsqueeze(1), BoxMath.Wide(boxes2));
            Tensor share;
            using (no_grad())
                share = aspect / (1 - iou + aspect + eps);
            return (value - (share * aspect)).MoveToOuterDisposeScope();
        }

        /// <summary>Finds the smallest box around what is not zero in each mask.</summary>
        /// <param name="masks">(N, H, W).</param>
        /// <returns>(N, 4) of float32: left, top, right, bottom, the last pixels included.</returns>
        /// <exception cref="ArgumentException">Another number of dimensions, or a mask without a pixel.</exception>
        public static Tensor masks_to_boxes(Tensor masks) => MaskBoxes.Find(masks);

        /// <summary>Keeps the best of boxes that lie on top of each other.</summary>
        /// <param name="boxes">(N, 4): left, top, right, bottom.</param>
        /// <param name="scores">(N).</param>
        /// <param name="iou_threshold">Boxes that overlap a better one by more than this are dropped.</param>
        /// <returns>(K): the numbers of the kept boxes, best first; equal scores in the order of the boxes.</returns>
        /// <exception cref="ArgumentException">Another shape or type.</exception>
        public static Tensor nms(Tensor boxes, Tensor scores, double iou_threshold = 0.5) =>
            Suppression.Keep(boxes, scores, iou_threshold);

        private static (Tensor Value, Tensor Iou) Distance(Tensor boxes1, Tensor boxes2, double eps)
        {
            var (shared, both) = BoxMath.Overlap(boxes1, boxes2);
            var (first, second) = (BoxMath.Wide(boxes1).unsqueeze(1), BoxMath.Wide(boxes2));
            var (width, height) = BoxMath.Hull(first, second);
            var iou = shared / both;
            var distance = BoxMath.CentreDistance(first, second);
            return (iou - (distance / (width.pow(2) + height.pow(2) + eps)), iou);
        }

        private static Tensor ToCorners(Tensor boxes, BoxFormats format)
        {
            var (a, b) = (BoxMath.Side(boxes, 0), BoxMath.Side(boxes, 1));
            var (c, d) = (BoxMath.Side(boxes, 2), BoxMath.Side(boxes, 3));
            return format switch
            {
                BoxFormats.xyxy => boxes,
                BoxFormats.xywh => stack([a, b, a + c, b + d], -1),
                BoxFormats.cxcywh => stack([a - (c * 0.5), b - (d * 0.5), a + (c * 0.5), b + (d * 0.5)], -1),
                _ => throw new ArgumentOutOfRangeException(
                    nameof(format), $"[box_convert] expected xyxy, xywh or cxcywh, got {format}"),
            };
        }

        private static Tensor FromCorners(Tensor boxes, BoxFormats format)
        {
            var (a, b) = (BoxMath.Side(boxes, 0), BoxMath.Side(boxes, 1));
            var (c, d) = (BoxMath.Side(boxes, 2), BoxMath.Side(boxes, 3));
            return format switch
            {
                BoxFormats.xyxy => boxes,
                BoxFormats.xywh => stack([a, b, c - a, d - b], -1),
                BoxFormats.cxcywh => stack([(a + c) / 2, (b + d) / 2, c - a, d - b], -1),
                _ => throw new ArgumentOutOfRangeException(
                    nameof(format), $"[box_convert] expected xyxy, xywh or cxcywh, got {format}"),
            };
        }
    }
}
