// A folder of articles into a table that pandas, DuckDB and Spark read:
//   dotnet run --project samples/FolderToParquet -- FOLDER OUT.parquet
// (The tool does the same with progress, resuming and more formats: hinditext entities FOLDER -o OUT.parquet)
using HindiText;
using Parquet;
using Parquet.Schema;

if (args is not [string folder, string output] || !Directory.Exists(folder))
{
    Console.Error.WriteLine("FolderToParquet: expected a folder of .txt files and the name of a file to write");
    return 1;
}

DataField file = new("file", typeof(string), isNullable: false), start = new("start", typeof(int), isNullable: false);
DataField text = new("text", typeof(string), isNullable: false), type = new("type", typeof(string), isNullable: false);
DataField english = new("english", typeof(string), isNullable: true);
int mentions = 0;
string[] files = [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)];
await using FileStream stream = File.Create(output);
await using ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(file, start, text, type, english), stream);
foreach (string[] batch in files.Chunk(1000))
{
    // The pipeline may be used by all threads at once.
    (string File, Entity Entity)[] found =
        [.. batch.AsParallel().AsOrdered().SelectMany(f => Hindi.Analyze(File.ReadAllText(f)).Entities.Select(e => (Path.GetFileName(f), e)))];
    using ParquetRowGroupWriter rows = writer.CreateRowGroup();
    await rows.WriteAsync(file, found.Select(f => f.File).ToArray());
    await rows.WriteAsync<int>(start, found.Select(f => f.Entity.Span.Start).ToArray());
    await rows.WriteAsync(text, found.Select(f => f.Entity.Text).ToArray());
    await rows.WriteAsync(type, found.Select(f => f.Entity.Type.ToString()).ToArray());
    await rows.WriteAsync(english, found.Select(f => f.Entity.EnglishName).ToArray()!);
    mentions += found.Length;
}

Console.WriteLine($"{files.Length} articles, {mentions} mentions");
return 0;
