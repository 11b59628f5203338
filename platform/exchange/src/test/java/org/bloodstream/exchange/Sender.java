package org.bloodstream.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Somebody on a socket who speaks MLLP, well or badly. */
public final class Sender implements Closeable {
    private static final int PATIENCE_MILLIS = 20_000;
    private final Socket socket;
    private final BufferedInputStream in;

    public Sender(int port) throws IOException {
        this(new Socket("127.0.0.1", port));
    }

    public Sender(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    public static byte[] framed(String message) {
        return ("\u000b" + message + "\u001c\r").getBytes(UTF_8);
    }

    public void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** Sends a message and takes that many answers. */
    public List<String> send(String message, int answers) throws IOException {
        write(framed(message));
        return answers(answers);
    }

    public List<String> answers(int count) throws IOException {
        var answers = new ArrayList<String>();
        while (answers.size() < count) answers.add(answer());
        return answers;
    }

    private String answer() throws IOException {
        var frame = new ByteArrayOutputStream();
        for (var each = in.read(); each != 0x1C; each = in.read()) {
            if (each < 0) throw new IOException("the connection was closed");
            if (each != 0x0B) frame.write(each);
        }
        in.read();
        return frame.toString(UTF_8);
    }

    /** Whether the other side ends the connection. */
    public boolean isEnded() throws IOException {
        return in.read() < 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
