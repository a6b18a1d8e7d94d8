using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using System.Xml;

namespace Tei.Transforms.Saxon;

/// <summary>A process that runs stylesheets on Saxon, one call at a time.</summary>
/// <remarks>Not for several threads at once; <see cref="SaxonPool"/> sees to that.</remarks>
internal sealed class SaxonWorker : IDisposable
{
    private const int LongestFrame = 1 << 30;

    // The archive of classes is a convenience: who waits for it does not wait long.
    private static readonly TimeSpan ArchiveLimit = TimeSpan.FromSeconds(10);

    private readonly Process process;
    private readonly SaxonArchive? classes;
    private readonly Stream input;
    private readonly Stream output;
    private readonly StreamReader errors;
    private readonly StringBuilder complaints = new();
    private readonly HashSet<string> compiled = new(StringComparer.Ordinal);

    public SaxonWorker(SaxonInstallation installation, SaxonSettings settings)
    {
        (ProcessStartInfo start, classes) = SaxonProgram.Command(installation, settings);
        process = Process.Start(start)!;
        input = process.StandardInput.BaseStream;
        output = process.StandardOutput.BaseStream;
        errors = process.StandardError;

        // A thread of its own: what .NET has for this loads its library of sockets, and Java waits for its first request meanwhile.
        new Thread(Listen) { IsBackground = true }.Start();
    }

    /// <summary>Whether it can take another call.</summary>
    public bool IsAlive { get; private set; } = true;

    public int ProcessId => process.Id;

    /// <summary>Asks for nothing, to see that it answers.</summary>
    /// <returns>Saxon's version.</returns>
    public string Ping(TimeSpan limit)
    {
        var reply = new SaxonFrameReader(Call(new SaxonFrame(SaxonCall.Ping), limit, new RefusingResolver()));
        reply.Reply();
        return reply.String();
    }

    /// <summary>Whether the stylesheet of this key is ready.</summary>
    public bool Has(string stylesheet) => compiled.Contains(stylesheet);

    /// <summary>Notes that the stylesheet of this key is ready.</summary>
    public void Keep(string stylesheet) => compiled.Add(stylesheet);

    /// <summary>Sends a frame and waits for the answer; what the worker asks in between is answered by the resolver.</summary>
    /// <exception cref="SaxonWorkerException">The worker died, or took too long; it is dead then.</exception>
    public byte[] Call(SaxonFrame request, TimeSpan limit, XmlResolver resolver)
    {
        // The clock kills the process; then the read below ends.
        bool late = false;
        using var clock = new Timer(
            _ =>
            {
                late = true;
                Kill();
            },
            null, limit, Timeout.InfiniteTimeSpan);
        try
        {
            Send(request);
            while (true)
            {
                byte[] reply = Receive();
                if ((SaxonReply)reply[0] != SaxonReply.Resolve)
                {
                    return reply;
                }

                Send(Resolved(reply, resolver));
            }
        }
        catch (Exception e) when (e is IOException or InvalidOperationException or ObjectDisposedException)
        {
            IsAlive = false;
            Kill();
            throw new SaxonWorkerException(late, Complaint());
        }
    }

    /// <summary>Ends the worker. One that makes the archive of classes ends by itself, for it writes the archive then; one that did nothing has too few of them.</summary>
    public void Dispose()
    {
        bool ends = IsAlive && classes is { IsFresh: true } && compiled.Count > 0 && EndsByItself();
        if (IsAlive)
        {
            End();
        }
        else
        {
            Kill();
        }

        IsAlive = false;
        classes?.Keep(ends);
        process.Dispose();
    }

    /// <summary>Ends a worker that waits for a request. It has no children; where Java is a script that starts another Java, that one ends with its input. To look for children in all processes of the machine takes longer than a document.</summary>
    private void End()
    {
        try
        {
            input.Close();
            process.Kill();
        }
        catch (Exception e) when (e is IOException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It is dead already.
        }
    }

    private bool EndsByItself()
    {
        try
        {
            input.Close();
            return process.WaitForExit(ArchiveLimit) && process.ExitCode == 0;
        }
        catch (Exception e) when (e is IOException or InvalidOperationException)
        {
            return false;
        }
    }

    private static SaxonFrame Resolved(byte[] question, XmlResolver resolver)
    {
        var reader = new SaxonFrameReader(question);
        reader.Reply();
        string address = reader.String();
        try
        {
            using var content = (Stream)resolver.GetEntity(resolver.ResolveUri(null, new Uri(WithSlashes(address), UriKind.Absolute).AbsoluteUri), null, typeof(Stream))!;
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            return new SaxonFrame().Flag(true).Bytes(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        }
        catch (Exception e) when (e is IOException or XmlException or UriFormatException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return new SaxonFrame().Flag(false).String(e is XmlException ? e.Message : $"{address} cannot be opened: {e.Message}");
        }
    }

    /// <summary>An address with three slashes; Java writes that of a file with one.</summary>
    public static string WithSlashes(string address) =>
        address.StartsWith("file:/", StringComparison.Ordinal) && !address.StartsWith("file://", StringComparison.Ordinal) ? "file://" + address["file:".Length..] : address;

    private void Send(SaxonFrame frame)
    {
        input.Write(frame.Finished().Span);
        input.Flush();
    }

    private byte[] Receive()
    {
        Span<byte> length = stackalloc byte[4];
        output.ReadExactly(length);
        int size = BinaryPrimitives.ReadInt32BigEndian(length);
        if (size is <= 0 or > LongestFrame)
        {
            throw new IOException("the worker sends what is no frame");
        }

        byte[] content = new byte[size];
        output.ReadExactly(content);
        return content;
    }

    /// <summary>Notes what Java says beside the frames, until it ends.</summary>
    private void Listen()
    {
        try
        {
            while (errors.ReadLine() is { } line)
            {
                lock (complaints)
                {
                    if (complaints.Length < 2000)
                    {
                        complaints.Append(line).Append(' ');
                    }
                }
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // It has ended.
        }
    }

    private string Complaint()
    {
        lock (complaints)
        {
            return complaints.ToString().Trim();
        }
    }

    private void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It is dead already.
        }
    }

    private sealed class RefusingResolver : XmlResolver
    {
        public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) => throw new XmlException("nothing is opened");
    }
}

/// <summary>A worker died in the middle of a call.</summary>
internal sealed class SaxonWorkerException(bool late, string complaint) : Exception(complaint)
{
    /// <summary>Whether it was killed because the time was over.</summary>
    public bool IsLate { get; } = late;
}
