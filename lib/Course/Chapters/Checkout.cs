namespace DeepLearning.Course.Chapters;

/// <summary>The folders of the checkout that the command works in.</summary>
/// <param name="Root">The folder that holds <c>notebooks</c> and <c>lib</c>.</param>
internal sealed record Checkout(string Root)
{
    public string Notebooks => Path.Combine(Root, "notebooks");

    public string Solutions => Path.Combine(Notebooks, "solutions");

    public string Site => Path.Combine(Root, "artifacts", "site");

    /// <summary>Finds the checkout from where the caller stands, or else from where the command lies.</summary>
    /// <exception cref="UsageException">Neither is inside a checkout.</exception>
    public static Checkout Find() =>
        Above(Environment.CurrentDirectory) ?? Above(AppContext.BaseDirectory) ?? throw new UsageException(
            $"No course here: neither '{Environment.CurrentDirectory}' nor the folder of this program lies in a "
            + "folder with 'notebooks' and 'DeepLearning.slnx'. Change into the cloned repository and try again.");

    /// <summary>Lists the chapters in their order: <c>NN-topic.ipynb</c>.</summary>
    public IReadOnlyList<string> Chapters() =>
        [.. Directory.EnumerateFiles(Notebooks, "*.ipynb")
            .Where(file => Path.GetFileName(file) is [>= '0' and <= '9', >= '0' and <= '9', '-', ..])
            .Order(StringComparer.Ordinal)];

    /// <summary>Lists the notebooks that show every visual and every chart; they are no chapters, but they are run and
    /// exported as those are.</summary>
    public IReadOnlyList<string> Galleries() =>
        [.. ((string[])["gallery.ipynb", "charts.ipynb"]).Select(f => Path.Combine(Notebooks, f)).Where(File.Exists)];

    /// <summary>Lists what is run when nothing is named: the chapters, then the galleries.</summary>
    public IReadOnlyList<string> Pages() => [.. Chapters(), .. Galleries()];

    /// <summary>Names a file the way a reader of the repository does.</summary>
    public string Display(string file)
    {
        var relative = Path.GetRelativePath(Root, file).Replace('\\', '/');
        return relative.StartsWith("..", StringComparison.Ordinal) ? file : relative;
    }

    private static Checkout? Above(string folder)
    {
        for (var here = new DirectoryInfo(folder); here is not null; here = here.Parent)
            if (Directory.Exists(Path.Combine(here.FullName, "notebooks"))
                && File.Exists(Path.Combine(here.FullName, "DeepLearning.slnx")))
                return new Checkout(here.FullName);
        return null;
    }
}
