using System.Threading.Channels;

namespace HindiText.Cli;

/// <summary>Works on items on several threads and hands the results on in the order of the items.</summary>
internal static class OrderedParallel
{
    private const int WindowPerJob = 64;

    /// <summary>Reads ahead no further than some items a job, so that memory does not grow with their number.</summary>
    /// <param name="items">Read by a thread of their own.</param>
    /// <param name="work">Called by up to <paramref name="jobs"/> threads at once.</param>
    /// <param name="consume">Called on this thread, in order.</param>
    /// <param name="idle">Called on this thread when it is about to wait.</param>
    /// <param name="jobs">How many threads work.</param>
    public static void Run<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, Action<TItem, TResult> consume, Action idle, int jobs)
    {
        Channel<(TItem Item, Task<TResult> Result)> window = Channel.CreateBounded<(TItem, Task<TResult>)>(jobs * WindowPerJob);
        using CancellationTokenSource stop = new();
        using SemaphoreSlim free = new(jobs);
        Thread reader = new(() =>
        {
            try
            {
                foreach (TItem item in items)
                {
                    free.Wait(stop.Token);
                    Task<TResult> result = Task.Run(() =>
                    {
                        try
                        {
                            return work(item);
                        }
                        finally
                        {
                            free.Release();
                        }
                    });
                    window.Writer.WriteAsync((item, result), stop.Token).AsTask().GetAwaiter().GetResult();
                }

                window.Writer.Complete();
            }
            catch (Exception e)
            {
                // To the consumer; or to nobody, when it has stopped.
                window.Writer.TryComplete(e);
            }
        })
        { IsBackground = true, Name = "reader" };
        reader.Start();
        try
        {
            while (true)
            {
                if (!window.Reader.TryRead(out (TItem Item, Task<TResult> Result) next))
                {
                    idle();
                    if (!window.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
                        return;
                    continue;
                }

                if (!next.Result.IsCompleted)
                    idle();
                consume(next.Item, next.Result.GetAwaiter().GetResult());
            }
        }
        finally
        {
            stop.Cancel();
        }
    }
}
