using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class ops
    {
        /// <summary>Makes a convolution over rows and columns, with a norm and an activation where they are
        /// given.</summary>
        /// <param name="in_channels">Channels that come in.</param>
        /// <param name="out_channels">Channels that go out.</param>
        /// <param name="kernel_size">The sides of the kernel.</param>
        /// <param name="stride">Steps between places.</param>
        /// <param name="padding">Zeros around; null for so many that a stride of 1 keeps the size.</param>
        /// <param name="groups">Groups of channels.</param>
        /// <param name="norm_layer">Makes a norm for so many channels; null for none.</param>
        /// <param name="activation_layer">Makes an activation, in place or not; null for none.</param>
        /// <param name="dilation">Steps between the places of the kernel.</param>
        /// <param name="inplace">What the activation is made with.</param>
        /// <param name="bias">Whether there is a bias; null for one where there is no norm.</param>
        /// <returns>The layers, called 0, 1, 2.</returns>
        public static nn.Module<Tensor, Tensor> Conv2dNormActivation(
            long in_channels, long out_channels, long kernel_size = 3, long stride = 1, long? padding = null,
            long groups = 1, Func<long, nn.Module<Tensor, Tensor>>? norm_layer = null,
            Func<bool, nn.Module<Tensor, Tensor>>? activation_layer = null, long dilation = 1, bool inplace = true,
            bool? bias = null) => Normed(
                nn.Conv2d(
                    in_channels, out_channels, kernel_size, stride, padding ?? Same(kernel_size, dilation), dilation,
                    groups: groups, bias: bias ?? norm_layer is null),
                norm_layer?.Invoke(out_channels), activation_layer?.Invoke(inplace));

        /// <summary>Makes a convolution over three dimensions, with a norm and an activation where they are
        /// given.</summary>
        /// <param name="in_channels">Channels that come in.</param>
        /// <param name="out_channels">Channels that go out.</param>
        /// <param name="kernel_size">The sides of the kernel.</param>
        /// <param name="stride">Steps between places.</param>
        /// <param name="padding">Zeros around; null for so many that a stride of 1 keeps the size.</param>
        /// <param name="groups">Groups of channels.</param>
        /// <param name="norm_layer">Makes a norm for so many channels; null for none.</param>
        /// <param name="activation_layer">Makes an activation, in place or not; null for none.</param>
        /// <param name="dilation">Steps between the places of the kernel.</param>
        /// <param name="inplace">What the activation is made with.</param>
        /// <param name="bias">Whether there is a bias; null for one where there is no norm.</param>
        /// <returns>The layers, called 0, 1, 2.</returns>
        public static nn.Module<Tensor, Tensor> Conv3dNormActivation(
            long in_channels, long out_channels, long kernel_size = 3, long stride = 1, long? padding = null,
            long groups = 1, Func<long, nn.Module<Tensor, Tensor>>? norm_layer = null,
            Func<bool, nn.Module<Tensor, Tensor>>? activation_layer = null, long dilation = 1, bool inplace = true,
            bool? bias = null) => Normed(
                nn.Conv3d(
                    in_channels, out_channels, kernel_size, stride, padding ?? Same(kernel_size, dilation), dilation,
                    groups: groups, bias: bias ?? norm_layer is null),
                norm_layer?.Invoke(out_channels), activation_layer?.Invoke(inplace));

        /// <summary>Makes linear layers with activations and dropout between them.</summary>
        /// <param name="in_channels">Features that come in.</param>
        /// <param name="hidden_channels">Features after each layer; the last are those that go out.</param>
        /// <param name="norm_layer">Makes a norm for so many features; null for none.</param>
        /// <param name="activation_layer">Makes an activation; null for relu.</param>
        /// <param name="inplace">Whether relu and dropout work in place.</param>
        /// <param name="bias">Whether linear layers have a bias.</param>
        /// <param name="dropout">How likely values are dropped.</param>
        /// <returns>The layers, called 0, 1, 2, ...</returns>
        /// <exception cref="ArgumentException">There are no layers.</exception>
        public static Sequential MLP(
            long in_channels, IList<int> hidden_channels, Func<int, nn.Module<Tensor, Tensor>>? norm_layer = null,
            Func<nn.Module<Tensor, Tensor>>? activation_layer = null, bool inplace = false, bool bias = true,
            double dropout = 0.0)
        {
            if (hidden_channels is not { Count: > 0 })
                throw new ArgumentException("[MLP] expected the features of at least one layer, got none");
            List<nn.Module<Tensor, Tensor>> layers = [];
            for (var i = 0; i < hidden_channels.Count; i++)
            {
                layers.Add(nn.Linear(i == 0 ? in_channels : hidden_channels[i - 1], hidden_channels[i], bias));
                if (i < hidden_channels.Count - 1)
                {
                    if (norm_layer is not null)
                        layers.Add(norm_layer(hidden_channels[i]));
                    layers.Add(activation_layer is null ? nn.ReLU(inplace) : activation_layer());
                }
                layers.Add(nn.Dropout(dropout, inplace));
            }
            return nn.Sequential(layers);
        }

        /// <summary>Makes a block that weighs channels by what all places of the picture say.</summary>
        /// <param name="input_channels">Channels of the input.</param>
        /// <param name="squeeze_channels">Channels between the two 1 x 1 convolutions.</param>
        /// <param name="activation">Makes the activation between them; null for relu.</param>
        /// <param name="scale_activation">Makes the activation behind them; null for sigmoid.</param>
        /// <returns>The block.</returns>
        public static SqueezeExcitation SqueezeExcitation(
            long input_channels, long squeeze_channels, Func<nn.Module<Tensor, Tensor>>? activation = null,
            Func<nn.Module<Tensor, Tensor>>? scale_activation = null) =>
            new(input_channels, squeeze_channels, activation, scale_activation);

        /// <summary>Makes a batch norm whose statistics and parameters do not change.</summary>
        /// <param name="num_features">Channels.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="device">The CPU.</param>
        /// <returns>The layer.</returns>
        public static FrozenBatchNorm2d FrozenBatchNorm2d(
            int num_features, double eps = 1e-5, Device? device = null) => new(num_features, eps, device);

        /// <summary>Makes a layer that changes the order of dimensions.</summary>
        /// <param name="dims">Old dimensions in their new order.</param>
        /// <returns>The layer.</returns>
        public static Permute Permute(params long[] dims) => new(dims);

        private static long Same(long kernel, long dilation) => (kernel - 1) / 2 * dilation;

        private static Sequential Normed(params nn.Module<Tensor, Tensor>?[] layers) =>
            nn.Sequential(layers.OfType<nn.Module<Tensor, Tensor>>());
    }
}
