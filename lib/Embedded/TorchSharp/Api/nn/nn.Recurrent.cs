using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Says what squashes the state of a plain recurrent network.</summary>
        public enum NonLinearities
        {
            /// <summary>max(x, 0).</summary>
            ReLU = 0,

            /// <summary>The hyperbolic tangent.</summary>
            Tanh = 1,
        }

        /// <summary>Makes a plain recurrent network.</summary>
        /// <param name="inputSize">The size of an input.</param>
        /// <param name="hiddenSize">The size of the state.</param>
        /// <param name="numLayers">The number of layers, one on top of the other.</param>
        /// <param name="nonLinearity">What squashes the state.</param>
        /// <param name="bias">Whether to add constants.</param>
        /// <param name="batchFirst">Whether the batch is the first dimension of inputs and outputs.</param>
        /// <param name="dropout">The chance of an element between layers to become zero.</param>
        /// <param name="bidirectional">Whether a second network reads backwards.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static RNN RNN(
            long inputSize, long hiddenSize, long numLayers = 1, NonLinearities nonLinearity = NonLinearities.Tanh,
            bool bias = true, bool batchFirst = false, double dropout = 0.0, bool bidirectional = false,
            Device? device = null, ScalarType? dtype = null) =>
            new(
                new RecurrentSetting(inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional),
                nonLinearity, dtype);

        /// <summary>Makes a network of gated recurrent units.</summary>
        /// <param name="inputSize">The size of an input.</param>
        /// <param name="hiddenSize">The size of the state.</param>
        /// <param name="numLayers">The number of layers, one on top of the other.</param>
        /// <param name="bias">Whether to add constants.</param>
        /// <param name="batchFirst">Whether the batch is the first dimension of inputs and outputs.</param>
        /// <param name="dropout">The chance of an element between layers to become zero.</param>
        /// <param name="bidirectional">Whether a second network reads backwards.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static GRU GRU(
            long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false,
            double dropout = 0.0, bool bidirectional = false, Device device = null!, ScalarType? dtype = null) =>
            new(
                new RecurrentSetting(inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional),
                dtype);

        /// <summary>Makes a long short-term memory.</summary>
        /// <param name="inputSize">The size of an input.</param>
        /// <param name="hiddenSize">The size of the state.</param>
        /// <param name="numLayers">The number of layers, one on top of the other.</param>
        /// <param name="bias">Whether to add constants.</param>
        /// <param name="batchFirst">Whether the batch is the first dimension of inputs and outputs.</param>
        /// <param name="dropout">The chance of an element between layers to become zero.</param>
        /// <param name="bidirectional">Whether a second network reads backwards.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static LSTM LSTM(
            long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false,
            double dropout = 0.0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null) =>
            new(
                new RecurrentSetting(inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional),
                dtype);

        /// <summary>Makes one step of a plain recurrent network.</summary>
        /// <param name="inputSize">The size of an input.</param>
        /// <param name="hiddenSize">The size of the state.</param>
        /// <param name="nonLinearity">What squashes the state.</param>
        /// <param name="bias">Whether to add constants.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static RNNCell RNNCell(
            long inputSize, long hiddenSize, NonLinearities nonLinearity = NonLinearities.Tanh, bool bias = true,
            Device? device = null, ScalarType? dtype = null) =>
            new(inputSize, hiddenSize, nonLinearity, bias, dtype);

        /// <summary>Makes one step of a gated recurrent unit.</summary>
        /// <param name="inputSize">The size of an input.</param>
        /// <param name="hiddenSize">The size of the state.</param>
        /// <param name="bias">Whether to add constants.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static GRUCell GRUCell(
            long inputSize, long hiddenSize, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(inputSize, hiddenSize, bias, dtype);

        /// <summary>Makes one step of a long short-term memory.</summary>
        /// <param name="inputSize">The size of an input.</param>
        /// <param name="hiddenSize">The size of the state.</param>
        /// <param name="bias">Whether to add constants.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">The element type; null for the default one.</param>
        /// <returns>The layer.</returns>
        public static LSTMCell LSTMCell(
            long inputSize, long hiddenSize, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(inputSize, hiddenSize, bias, dtype);
    }
}
