package org.bloodstream.region.edge;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.bloodstream.region.hl7.Acknowledgement;
import org.bloodstream.region.hl7.Segments;
import org.jspecify.annotations.Nullable;

/** One MLLP connection to a bridge, one message in flight. */
public final class MllpConnection implements AutoCloseable {
    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private final Socket socket;
    private final InputStream in;

    private MllpConnection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    /** @param patience how long to wait for each answer */
    public static MllpConnection to(MllpAddress address, Duration patience) throws IOException {
        var socket = new Socket();
        socket.connect(new InetSocketAddress(address.host(), address.port()), (int) CONNECTING.toMillis());
        socket.setSoTimeout((int) patience.toMillis());
        return new MllpConnection(socket);
    }

    /**
     * Sends a message and reads what MSH-15 and MSH-16 ask for: the one answer of original mode, or in enhanced mode the
     * commit answer and, when committed and asked for, the application's.
     *
     * @throws IOException when an answer that is due does not come
     */
    public Receipt send(String message) throws IOException {
        MllpFrames.write(socket.getOutputStream(), message);
        var header = Segments.of(message);
        if (header.isOriginalMode()) return new Receipt(null, answer());
        var commit = header.asksForCommit() ? answer() : null;
        var refused = commit != null && !commit.code().equals("CA");
        return new Receipt(commit, header.asksForApplication() && !refused ? answer() : null);
    }

    /** Sends a message that must not be answered. */
    public void sendOnly(String message) throws IOException {
        MllpFrames.write(socket.getOutputStream(), message);
    }

    /** Whether nothing arrives within that time. */
    public boolean isSilentFor(Duration time) throws IOException {
        socket.setSoTimeout((int) time.toMillis());
        try {
            return in.read() < 0;
        } catch (SocketTimeoutException _) {
            return true;
        }
    }

    private Acknowledgement answer() throws IOException {
        return Acknowledgement.of(arrived(MllpFrames.read(in)));
    }

    private static String arrived(@Nullable String message) throws EOFException {
        if (message == null) throw new EOFException("closed without an answer");
        return message;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
