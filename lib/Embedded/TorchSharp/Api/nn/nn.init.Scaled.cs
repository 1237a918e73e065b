namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class init
        {
            /// <summary>Says which function follows a layer.</summary>
            public enum NonlinearityType
            {
                /// <summary>None: a linear layer.</summary>
                Linear = 0,

                /// <summary>None: a convolution over one dimension.</summary>
                Conv1D = 1,

                /// <summary>None: a convolution over two dimensions.</summary>
                Conv2D = 2,

                /// <summary>None: a convolution over three dimensions.</summary>
                Conv3D = 3,

                /// <summary>None: a transposed convolution over one dimension.</summary>
                ConvTranspose1D = 4,

                /// <summary>None: a transposed convolution over two dimensions.</summary>
                ConvTranspose2D = 5,

                /// <summary>None: a transposed convolution over three dimensions.</summary>
                ConvTranspose3D = 6,

                /// <summary>The logistic function.</summary>
                Sigmoid = 7,

                /// <summary>The hyperbolic tangent.</summary>
                Tanh = 8,

                /// <summary>The rectifier.</summary>
                ReLU = 9,

                /// <summary>The rectifier that lets some of the negative pass.</summary>
                LeakyReLU = 10,
            }

            /// <summary>Gives the factor that makes up for what a nonlinearity takes away from the deviation.</summary>
            /// <param name="nonlinearity">The function after the layer.</param>
            /// <param name="param">The slope of LeakyReLU.</param>
            /// <returns>The factor.</returns>
            public static double calculate_gain(NonlinearityType nonlinearity, double param = 0.0) =>
                nonlinearity switch
                {
                    NonlinearityType.Tanh => 5.0 / 3,
                    NonlinearityType.ReLU => Math.Sqrt(2),
                    NonlinearityType.LeakyReLU => Math.Sqrt(2 / (1 + (param * param))),
                    _ => 1,
                };

            /// <summary>Fills uniformly so that the deviation stays the same forward and backward.</summary>
            /// <remarks>
            /// <b>Formula</b> within ±gain sqrt(6 / (fanIn + fanOut)).
            /// <b>Source</b> Glorot and Bengio, Understanding the difficulty of training deep feedforward networks,
            /// 2010.
            /// </remarks>
            /// <param name="tensor">The weight to fill.</param>
            /// <param name="gain">A factor; see <see cref="calculate_gain"/>.</param>
            /// <returns>The tensor.</returns>
            public static Tensor xavier_uniform_(Tensor tensor, double gain = 1.0)
            {
                var bound = XavierDeviation(tensor, gain) * Math.Sqrt(3);
                return uniform_(tensor, -bound, bound);
            }

            /// <summary>Fills normally so that the deviation stays the same forward and backward.</summary>
            /// <remarks>
            /// <b>Formula</b> deviation gain sqrt(2 / (fanIn + fanOut)).
            /// <b>Source</b> Glorot and Bengio, Understanding the difficulty of training deep feedforward networks,
            /// 2010.
            /// </remarks>
            /// <param name="tensor">The weight to fill.</param>
            /// <param name="gain">A factor; see <see cref="calculate_gain"/>.</param>
            /// <returns>The tensor.</returns>
            public static Tensor xavier_normal_(Tensor tensor, double gain = 1.0) =>
                normal_(tensor, 0, XavierDeviation(tensor, gain));

            /// <summary>Is another name of <see cref="xavier_uniform_"/>.</summary>
            /// <param name="tensor">The weight to fill.</param>
            /// <param name="gain">A factor.</param>
            /// <returns>The tensor.</returns>
            public static Tensor glorot_uniform_(Tensor tensor, double gain = 1.0) => xavier_uniform_(tensor, gain);

            /// <summary>Is another name of <see cref="xavier_normal_"/>.</summary>
            /// <param name="tensor">The weight to fill.</param>
            /// <param name="gain">A factor.</param>
            /// <returns>The tensor.</returns>
            public static Tensor glorot_normal_(Tensor tensor, double gain = 1.0) => xavier_normal_(tensor, gain);

            /// <summary>Fills uniformly so that the deviation survives rectifiers.</summary>
            /// <remarks>
            /// <b>Formula</b> within ±gain sqrt(3 / fan).
            /// <b>Source</b> Delving Deep into Rectifiers, arXiv:1502.01852.
            /// </remarks>
            /// <param name="tensor">The weight to fill.</param>
            /// <param name="a">The slope of LeakyReLU.</param>
            /// <param name="mode">Which fan counts.</param>
            /// <param name="nonlinearity">The function after the layer.</param>
            /// <returns>The tensor.</returns>
            public static Tensor kaiming_uniform_(
                Tensor tensor, double a = 0.0, FanInOut mode = FanInOut.FanIn,
                NonlinearityType nonlinearity = NonlinearityType.LeakyReLU)
            {
                var bound = KaimingDeviation(tensor, a, mode, nonlinearity) * Math.Sqrt(3);
                return uniform_(tensor, -bound, bound);
            }

            /// <summary>Fills normally so that the deviation survives rectifiers.</summary>
            /// <remarks>
            /// <b>Formula</b> deviation gain / sqrt(fan).
            /// <b>Source</b> Delving Deep into Rectifiers, arXiv:1502.01852.
            /// </remarks>
            /// <param name="tensor">The weight to fill.</param>
            /// <param name="a">The slope of LeakyReLU.</param>
            /// <param name="mode">Which fan counts.</param>
            /// <param name="nonlinearity">The function after the layer.</param>
            /// <returns>The tensor.</returns>
            public static Tensor kaiming_normal_(
                Tensor tensor, double a = 0.0, FanInOut mode = FanInOut.FanIn,
                NonlinearityType nonlinearity = NonlinearityType.LeakyReLU) =>
                normal_(tensor, 0, KaimingDeviation(tensor, a, mode, nonlinearity));

            private static double XavierDeviation(Tensor tensor, double gain)
            {
                var (fanIn, fanOut) = CalculateFanInAndFanOut(tensor);
                return gain * Math.Sqrt(2.0 / (fanIn + fanOut));
            }

            private static double KaimingDeviation(
                Tensor tensor, double a, FanInOut mode, NonlinearityType nonlinearity)
            {
                var (fanIn, fanOut) = CalculateFanInAndFanOut(tensor);
                return calculate_gain(nonlinearity, a) / Math.Sqrt(mode == FanInOut.FanIn ? fanIn : fanOut);
            }
        }
    }
}
