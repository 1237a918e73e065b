using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Asks which elements are (or, inverted, are not) among others.</summary>
        public Tensor isin(Tensor test_elements, bool assumeUnique = false, bool invert = false) =>
            Searching.IsIn(this, test_elements, invert);

        /// <summary>Asks where elements are minus infinity.</summary>
        public Tensor isneginf() => Comparison.IsInfinity(this, double.NegativeInfinity);

        /// <summary>Asks where elements are plus infinity.</summary>
        public Tensor isposinf() => Comparison.IsInfinity(this, double.PositiveInfinity);

        /// <summary>Asks where elements are real numbers: everywhere, unless the type is complex.</summary>
        public Tensor isreal() => Comparison.IsReal(this);

        /// <summary>Gets whether the only element is not 0.</summary>
        public bool is_nonzero() => Comparison.IsNonZero(this);
    }
}
