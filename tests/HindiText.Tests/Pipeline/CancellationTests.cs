using System.Diagnostics;
using HindiText.Corpus;

namespace HindiText.Tests.Pipeline;

/// <summary>Measures time, so nothing runs beside it.</summary>
[Collection(nameof(CancellationTests))]
[CollectionDefinition(nameof(CancellationTests), DisableParallelization = true)]
public class CancellationTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(200)]
    [InlineData(1500)]
    public void Long_work_ends_when_it_is_cancelled(int milliseconds)
    {
        string article = CorpusFolder.Load(CorpusFolder.Find(AppContext.BaseDirectory), "train")[0].Text;
        string text = string.Concat(Enumerable.Repeat(article + "\n\n", 2500));
        HindiPipeline pipeline = new HindiPipelineBuilder().FindMorphology().FindEntities().FindKeywords().Build();
        using CancellationTokenSource source = new();
        Stopwatch late = new();
        // A thread and no timer: the timer's call waits for a thread of the pool where all of them work.
        Thread canceller = new(() =>
        {
            Thread.Sleep(milliseconds);
            late.Start();
            source.Cancel();
        });

        canceller.Start();
        Action analyze = () => pipeline.Analyze(text, source.Token);

        // Some 50 ms, and more where a collection of garbage falls into them; without looking it is seconds.
        analyze.Should().Throw<OperationCanceledException>();
        late.ElapsedMilliseconds.Should().BeLessThan(1000);
        canceller.Join();
    }
}
