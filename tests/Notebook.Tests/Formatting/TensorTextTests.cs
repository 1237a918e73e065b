using DeepLearning.Display;
using DeepLearning.Notebook.Formatting;
using TorchSharp.Imitation;

namespace DeepLearning.Notebook.Tests.Formatting
{
    public sealed class TensorTextTests
    {
        [Fact]
        public void A_tensor_of_either_package_set_shows_its_own_text()
        {
            Assert.Equal("[2x3] of zeros", ValueFormatter.ToBundle(new Tensor())[MimeTypes.Text]);
            var text = ValueFormatter.ToBundle(new { Weight = new Tensor() })[MimeTypes.Text];
            Assert.Equal("(anonymous)\n  Weight: [2x3] of zeros", text);
        }
    }
}

namespace TorchSharp.Imitation
{
    /// <summary>Not displayable, like the genuine tensor; known by its namespace.</summary>
    internal sealed class Tensor
    {
        public long Length => throw new InvalidOperationException("a getter that must not be called");

        public override string ToString() => "[2x3] of zeros";
    }
}
