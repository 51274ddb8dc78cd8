using Parquet;
using Parquet.Schema;

namespace HindiText.Cli;

/// <summary>Results as rows of a Parquet file. Each <see cref="Finish"/> adds a row group and writes the file's end anew.</summary>
internal sealed class ParquetResults : IResultWriter<IReadOnlyList<Row>>
{
    private const int RowGroupSize = 1 << 17;
    private const int MagicLength = 4;

    private readonly IReadOnlyList<Column> _columns;
    private readonly DataField[] _fields;
    private readonly List<Row> _pending = [];

    public ParquetResults(IReadOnlyList<Column> columns)
    {
        _columns = columns;
        _fields =
        [
            .. columns.Select(c => new DataField(
                c.Name,
                c.Text is not null ? typeof(string) : c.Number is not null ? typeof(int) : typeof(double),
                isNullable: true)),
        ];
    }

    public void Begin(Stream output) => WriteGroups(output).GetAwaiter().GetResult();

    public void Append(Stream output, IReadOnlyList<Row> result)
    {
        _pending.AddRange(result);
        if (_pending.Count >= RowGroupSize)
            WriteGroups(output).GetAwaiter().GetResult();
    }

    public int Finish(Stream output)
    {
        if (_pending.Count > 0)
            WriteGroups(output).GetAwaiter().GetResult();

        // The end of a file: its metadata, their length, and PAR1.
        byte[] end = new byte[sizeof(int) + MagicLength];
        output.Position = output.Length - end.Length;
        output.ReadExactly(end);
        return BitConverter.ToInt32(end) + end.Length;
    }

    private async Task WriteGroups(Stream output)
    {
        ParquetOptions options = new() { CompressionMethod = CompressionMethod.Snappy };
        await using ParquetWriter writer =
            await ParquetWriter.CreateAsync(new ParquetSchema(_fields), output, options, append: output.Length > 0).ConfigureAwait(false);
        if (_pending.Count == 0)
            return;
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        for (int i = 0; i < _fields.Length; i++)
            await WriteColumn(group, _fields[i], _columns[i]).ConfigureAwait(false);
        group.CompleteValidate();
        _pending.Clear();
    }

    private async Task WriteColumn(ParquetRowGroupWriter group, DataField field, Column column)
    {
        if (column.Text is not null)
            await group.WriteAsync(field, _pending.ConvertAll(row => column.Text(row))!).ConfigureAwait(false);
        else if (column.Number is not null)
            await group.WriteAsync<int>(field, _pending.ConvertAll(row => column.Number(row)).ToArray()).ConfigureAwait(false);
        else
            await group.WriteAsync<double>(field, _pending.ConvertAll(row => column.Fraction!(row)).ToArray()).ConfigureAwait(false);
    }
}
