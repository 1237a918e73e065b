using DeepLearning.Course.Commands;
using DeepLearning.Course.Ready;

return ReadyProgram.Serves(args) && ReadyProgram.Find(AppContext.BaseDirectory) is { } ready
    ? ReadyProgram.Run(ready, args)
    : await CourseCommand.InvokeAsync(args);
