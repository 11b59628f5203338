package org.bloodstream.bench.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.bloodstream.bench.measure.NotMeasurableException;

/** One connection on which messages are sent and each is answered before the next. */
final class Mllp implements AutoCloseable {
    private static final int START = 0x0b;
    private static final int END = 0x1c;
    private static final int RETURN = 0x0d;
    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];

    Mllp(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** @throws NotMeasurableException when the answer is not AA to this very message */
    void exchange(String message, String controlId) throws IOException {
        var text = message.getBytes(StandardCharsets.UTF_8);
        var frame = new byte[text.length + 3];
        frame[0] = START;
        System.arraycopy(text, 0, frame, 1, text.length);
        frame[text.length + 1] = END;
        frame[text.length + 2] = RETURN;
        socket.getOutputStream().write(frame);
        var answer = answer();
        if (!answer.contains("MSA|AA|" + controlId)) {
            throw new NotMeasurableException("answered %s with: %s".formatted(controlId, answer.replace('\r', '\n')));
        }
    }

    private String answer() throws IOException {
        var length = 0;
        var read = in.read();
        while (read != END) {
            if (read < 0) {
                throw new NotMeasurableException("the connection was closed instead of an answer");
            }
            if (read != START) {
                buffer[length++] = (byte) read;
            }
            read = in.read();
        }
        in.read();
        return new String(buffer, 0, length, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
