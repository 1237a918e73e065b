using DeepLearning.Teaching;

namespace DeepLearning.Exercises;

/// <summary>Adds checks of models to those of Teaching.</summary>
public static class ModelAnswer
{
    extension(Answer)
    {
        /// <summary>Expects a model: <c>Answer.Model("a network 2-32-3", "...").Parameters(195).Maps([5, 2],
        /// [5, 3])</c>.</summary>
        /// <param name="what">How it is called to a learner.</param>
        /// <param name="why">Why it is right; shown after the answer passed.</param>
        public static ModelCheck Model(string what, string why) => new(what, why);
    }
}
