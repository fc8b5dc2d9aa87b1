using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace FranceTravail.Assistant.Benchmarks;

/// <summary>sqlite-vec 0.1.9 (npm, MIT or Apache-2.0) with its table of vectors in memory. Not part of the product.</summary>
internal sealed class SqliteVec : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _search;

    private SqliteVec(int dimension)
    {
        _connection.Open();
        _connection.LoadExtension(Extension());
        Run($"CREATE VIRTUAL TABLE vectors USING vec0(embedding float[{dimension}])");
        _search = _connection.CreateCommand();
        _search.CommandText = "SELECT rowid FROM vectors WHERE embedding MATCH $query AND k = $k ORDER BY distance";
        _search.Parameters.Add("$query", SqliteType.Blob);
        _search.Parameters.Add("$k", SqliteType.Integer);
    }

    /// <summary>Vectors get their ids from 1.</summary>
    public static SqliteVec Load(float[][] vectors)
    {
        var loaded = new SqliteVec(vectors[0].Length);
        using var transaction = loaded._connection.BeginTransaction();
        using var insert = loaded._connection.CreateCommand();
        insert.CommandText = "INSERT INTO vectors(rowid, embedding) VALUES ($id, $vector)";
        var id = insert.Parameters.Add("$id", SqliteType.Integer);
        var blob = insert.Parameters.Add("$vector", SqliteType.Blob);
        for (var position = 0; position < vectors.Length; position++)
        {
            id.Value = position + 1;
            blob.Value = Bytes(vectors[position]);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        return loaded;
    }

    /// <summary>Ids of the <paramref name="k"/> nearest, nearest first; of normalised vectors the order is that of the cosine.</summary>
    public long[] Nearest(float[] query, int k)
    {
        _search.Parameters["$query"].Value = Bytes(query);
        _search.Parameters["$k"].Value = k;
        using var reader = _search.ExecuteReader();
        var ids = new List<long>(k);
        while (reader.Read()) ids.Add(reader.GetInt64(0));
        return [.. ids];
    }

    public void Dispose()
    {
        _search.Dispose();
        _connection.Dispose();
    }

    private static byte[] Bytes(float[] vector) => MemoryMarshal.AsBytes(vector.AsSpan()).ToArray();

    private static string Extension()
    {
        var folder = Path.Combine(Repository.Root, "tests", "FranceTravail.Assistant.Benchmarks", "sqlite-vec");
        var file = Path.Combine(folder, "node_modules", "sqlite-vec-linux-x64", "vec0.so");
        return File.Exists(file) ? file : throw new FileNotFoundException($"Run « npm ci » in {folder} first.", file);
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
