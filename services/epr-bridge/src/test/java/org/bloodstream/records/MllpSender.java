package org.bloodstream.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A sender over a real socket; waits for the application's acknowledgement, which may follow a commit one. */
public final class MllpSender {
    private static final int PATIENCE = 180_000;

    private MllpSender() {}

    /** An acknowledgement: its code and its ERR segments. */
    public record Reply(String text) {
        public String code() {
            return segments("MSA").getFirst().split("\\|")[1];
        }

        /** Location, HL7 code and our code of each error: {@code PID^1^3 102 hcn-check-digit}. */
        public List<String> errors() {
            return segments("ERR").stream()
                    .map(err -> err.split("\\|", -1))
                    .map(err -> err[2] + " " + first(err[3]) + " " + first(err[5]))
                    .toList();
        }

        private List<String> segments(String name) {
            return Stream.of(text.split("\r"))
                    .filter(line -> line.startsWith(name))
                    .toList();
        }

        private static String first(String field) {
            return field.split("\\^")[0];
        }
    }

    static Reply send(int port, String message) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE);
            var out = socket.getOutputStream();
            out.write(("\u000b" + message + "\u001c\r").getBytes(StandardCharsets.UTF_8));
            out.flush();
            var reply = new Reply(frame(socket.getInputStream()));
            return reply.code().equals("CA") ? new Reply(frame(socket.getInputStream())) : reply;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String frame(InputStream in) throws IOException {
        var text = new java.io.ByteArrayOutputStream();
        for (int next = in.read(); next != 0x1C; next = in.read()) {
            if (next < 0) throw new IOException("the connection ended");
            if (next != 0x0B) text.write(next);
        }
        if (in.read() != '\r') throw new IOException("the frame does not end");
        return text.toString(StandardCharsets.UTF_8);
    }
}
