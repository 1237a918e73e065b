using DeepLearning.Testing;
using DeepLearning.Visuals.Anatomy;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Tests.Anatomy;

/// <summary>Counts against published values.</summary>
public sealed class ModelTests
{
    private static ModelTable Table(Module<Tensor, Tensor> model, Tensor input) =>
        ModelTable.Of("test", model, input, 99);

    [Fact]
    public void Vgg16_has_the_published_parameters_work_and_receptive_field()
    {
        using var scope = NewDisposeScope();
        var table = Table(torchvision.models.vgg16(), zeros(1, 3, 224, 224));
        Assert.Equal(138_357_544, table.Parameters);

        // "15.5 billion multiply-adds" (torchvision's documentation: 15.47 GFLOPS).
        Assert.Equal(15_470_264_320, table.MultiplyAdds);

        // After the fifth pooling each place sees 212 pixels (Distill 2019, "Computing Receptive Fields").
        Assert.Equal(212, table.Rows.Last(r => r.Kind == "MaxPool2d").Field);
        Assert.Equal(-1, table.Rows[^1].Field);
    }

    [Fact]
    public void Resnet18_has_the_published_parameters_work_and_receptive_field()
    {
        using var scope = NewDisposeScope();
        var table = Table(torchvision.models.resnet18(), zeros(1, 3, 224, 224));
        Assert.Equal(11_689_512, table.Parameters);

        // torchvision's documentation: 1.81 GFLOPS, counted as multiply-adds.
        Assert.Equal(1_814_073_344, table.MultiplyAdds);

        // 435 pixels, branches and all (Distill 2019, table of models, gives 483 for ResNet-50 and 435 by its formula).
        Assert.Equal(435, table.Rows.Last(r => r.Kind == "Conv2d").Field);
    }

    [Fact]
    public void Lenet_has_the_published_parameters_and_work_that_can_be_checked_on_paper()
    {
        var table = Table(VisualGallery.LeNet(), zeros(2, 1, 28, 28));
        Assert.Equal(61_706, table.Parameters);
        Assert.Equal(61_706, table.Rows.Sum(r => r.Parameters));
        long paper = (6 * 28 * 28 * 25) + (16 * 10 * 10 * 6 * 25) + (400 * 120) + (120 * 84) + (84 * 10);
        Assert.Equal(2 * paper, table.MultiplyAdds);
        Assert.Equal([5, 5, 6, 14, 14, 16, -1, -1, -1, -1, -1, -1], table.Rows.Select(r => r.Field));
        Assert.Equal(2 * 6 * 28 * 28 * 4, table.Rows[0].Bytes);
    }

    [Fact]
    public void Receptive_fields_grow_with_kernel_dilation_and_stride()
    {
        var three = Sequential(Conv2d(1, 1, 3), Conv2d(1, 1, 3), Conv2d(1, 1, 3));
        Assert.Equal([3, 5, 7], Table(three, zeros(1, 1, 16, 16)).Rows.Select(r => r.Field));
        var wide = Sequential(Conv2d(1, 1, 3, dilation: 2), Conv2d(1, 1, 3, stride: 2), Conv2d(1, 1, 3));
        Assert.Equal([5, 7, 11], Table(wide, zeros(1, 1, 32, 32)).Rows.Select(r => r.Field));
    }

    [Fact]
    public void Grouped_transposed_and_recurrent_layers_are_counted_as_on_paper()
    {
        Assert.Equal(8 * 10 * 10 * 9, Table(Sequential(Conv2d(8, 8, 3, groups: 8)), zeros(1, 8, 12, 12)).MultiplyAdds);
        Assert.Equal(4 * 5 * 5 * 2 * 4, Table(
            Sequential(ConvTranspose2d(4, 2, 2, stride: 2)), zeros(1, 4, 5, 5)).MultiplyAdds);
        var lstm = LSTM(10, 20, batchFirst: true);
        var rows = new List<long>();
        DeepLearning.Visuals.Core.ModelWalk.Run(lstm, () => lstm.call(zeros(3, 7, 10)), call =>
            rows.Add(LayerCosts.MultiplyAdds(call.Module, call.Input.shape, call.Output.shape)));
        Assert.Equal([3L * 7 * 4 * 20 * (10 + 20)], rows);
    }

    [Fact]
    public void A_shared_layer_counts_once()
    {
        var twice = Linear(4, 4);
        var table = Table(Sequential(("a", twice), ("b", twice)), zeros(1, 4));
        Assert.Equal(20, table.Parameters);
        Assert.Equal(20, table.Rows.Sum(r => r.Parameters));
        Assert.Equal(32, table.MultiplyAdds);
    }

    [Fact]
    public void Looking_leaves_the_model_as_it_was()
    {
        var model = Sequential(("conv", Conv2d(1, 2, 3)), ("norm", BatchNorm2d(2)), ("drop", Dropout()));
        model.children().Last().eval();
        var before = model.state_dict().ToDictionary(p => p.Key, p => p.Value.clone());
        Models.Summary(model, randn(4, 1, 8, 8));
        Assert.True(model.training);
        Assert.False(model.children().Last().training);
        foreach (var (name, value) in model.state_dict())
            Assert.True(value.eq(before[name]).all().item<bool>(), name);
    }

    [Fact]
    public void A_large_model_is_gathered_into_blocks_that_fit_a_page()
    {
        using var scope = NewDisposeScope();
        var visual = Models.Summary(torchvision.models.resnet50(), zeros(1, 3, 64, 64), "ResNet-50");
        Soundness.Check(visual);
        Assert.Contains("25,557,032 parameters", visual.Text);
        Assert.Contains("layer1.0: block of", visual.Text);
    }

    [Fact]
    public void The_table_and_the_diagram_are_as_approved()
    {
        var visual = Models.Summary(VisualGallery.LeNet(), zeros(1, 1, 28, 28), "LeNet <5>");
        Approval.Matches("lenet.svg", visual.Svg);
        Approval.Matches("lenet.txt", visual.Text + "\n");
        Approval.Matches("lenet.mmd.txt", Models.Diagram(VisualGallery.LeNet(), zeros(1, 1, 28, 28)).Source + "\n");
    }

    [Fact]
    public void What_cannot_be_looked_at_is_refused()
    {
        Says("a batch of inputs, not empty, got (0, 4)", () => Models.Summary(Linear(4, 4), zeros(0, 4)));
        Says("finite numbers in the input, got NaN", () => Models.Summary(Linear(4, 4), full(1, 4, float.NaN)));
        Says("expected a title", () => Models.Costs(Linear(4, 4), zeros(1, 4), " "));
    }

    private static void Says(string words, Action act) =>
        Assert.Contains(words, Assert.Throws<VisualInputException>(act).Message);
}
