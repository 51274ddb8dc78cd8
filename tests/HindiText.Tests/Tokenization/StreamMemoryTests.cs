namespace HindiText.Tests.Tokenization;

/// <summary>Measures the memory of the process, so nothing runs beside it.</summary>
[Collection(nameof(StreamMemoryTests))]
[CollectionDefinition(nameof(StreamMemoryTests), DisableParallelization = true)]
public class StreamMemoryTests
{
    [Fact]
    public void A_long_text_is_read_in_bounded_memory()
    {
        const string line = "प्रधानमंत्री ने कहा कि बैठक कल होगी। ";
        long least = long.MaxValue, most = 0, count = 0;
        foreach (StreamedSentence _ in Hindi.ReadSentences(new Repeated(line, 300_000)))
        {
            if (++count % 50_000 != 0)
                continue;
            long memory = GC.GetTotalMemory(forceFullCollection: true);
            (least, most) = (Math.Min(least, memory), Math.Max(most, memory));
        }

        count.Should().Be(300_000);
        (most - least).Should().BeLessThan(4_000_000);
    }

    /// <summary>A text of many equal lines that exists nowhere as a whole.</summary>
    private sealed class Repeated(string line, int times) : TextReader
    {
        private long _position;

        public override int Read(char[] buffer, int index, int count)
        {
            int read = (int)Math.Min(count, ((long)line.Length * times) - _position);
            for (int i = 0; i < read; i++)
                buffer[index + i] = line[(int)((_position + i) % line.Length)];
            _position += read;
            return read;
        }
    }
}
