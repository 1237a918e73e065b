using DeepLearning.Course.Commands;

return await CourseCommand.InvokeAsync(args);
