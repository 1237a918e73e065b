// The random stream, the number of threads and the dispose scopes' statistics belong to the whole process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
