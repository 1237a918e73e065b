using DeepLearning.Teaching;

namespace DeepLearning.Exercises;

/// <summary>Start here: run, edit, break, restart.</summary>
public sealed class Chapter00 : IChapterExercises
{
    /// <inheritdoc/>
    public IReadOnlyList<ExerciseTask> Tasks { get; } = [Edit(), Order(), Break(), Restart()];

    private static ExerciseTask Edit() => new(
        "00-1", "Edit: mend a sum",
        "The cell should add the whole numbers from 1 to 10, but its loop is off. Mend it and hand in the sum.",
        Answer.Number(55, 0, "1 + 2 + ... + 10 = 55. You edited a cell, ran it, and the new value counts.")
            .Stub(45)
            .Mistake(54, "One number at the start is missing: where does the loop begin?")
            .Mistake(66, "One number too many at the end: where does the loop stop?")
            .Mistake(10, "That is the last number, not the sum: do you add with += ?")
            .Mistake(0, "The sum never grew: did the cell with the loop run before the check?"),
        ["Write down which numbers the loop visits: which is the last one?",
            "i < 10 leaves 10 out; i <= 10 does not."]);

    private static ExerciseTask Order() => new(
        "00-2", "Run: the order counts",
        "Cell A is 'var x = 2;', cell B is 'x = x * 3;', cell C shows x. Somebody runs A, B, B, C. What does C show?",
        Answer.Number(18, 0, "2, then 6, then 18: the kernel runs what you run, as often as you run it.")
            .Stub(0)
            .Mistake(6, "That is after one run of B. B ran twice: the second run starts from the first result.")
            .Mistake(2, "That is after A. B changes x each time it runs.")
            .Mistake(12, "B multiplies by 3; it does not add. Follow x step by step.")
            .Mistake(54, "That is one run of B too many."),
        ["Keep a sheet of paper: one line per run, with the value of x after it.",
            "After A: 2. After the first B: 2 * 3. The second B starts there."]);

    private static ExerciseTask Break() => new(
        "00-3", "Break: read an error",
        "Run int.Parse(\"ten\"). It fails. Which type of exception does the first line of the error name?",
        Answer.Text(["FormatException", "System.FormatException"],
                "The text has not the format of a number. Errors name their type first: search for that word.")
            .Stub("?")
            .Mistake("OverflowException", "That comes when a number is too large, as in int.Parse(\"3000000000\").")
            .Mistake("ArgumentNullException", "That comes for null, not for a text.")
            .Mistake("Exception", "That is the family name. The error names the exact type.")
            .Mistake("ArgumentException", "Close relatives, but look again at the very first word of the error."),
        ["Make a new cell with int.Parse(\"ten\") and run it. Breaking things here costs nothing.",
            "The first word of the error ends in Exception and begins with what is wrong with the text: its F..."]);

    private static ExerciseTask Restart() => new(
        "00-4", "Restart: what is forgotten",
        "One cell makes 'var count = 0;', another does 'count++;'. You run the first once and the second three times,"
            + " restart the kernel, then run both once. What is count now?",
        Answer.Number(1, 0, "The restart forgot everything: 0, then 1. The page remembers more than the kernel.")
            .Stub(-1)
            .Mistake(4, "The restart forgets the three runs before it.")
            .Mistake(3, "Those runs were before the restart; memory does not survive it.")
            .Mistake(0, "The second cell ran once after the restart."),
        ["A restart empties the memory. Which cells ran after it?",
            "Only two runs count: 'var count = 0;' and one 'count++;'."]);
}
