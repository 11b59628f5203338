package org.bloodstream.region.edge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The frames of MLLP: 0x0B, the message in UTF-8, 0x1C 0x0D. */
public final class MllpFrames {
    /** Bytes; a longer message is not read. */
    public static final int LONGEST = 1 << 20;

    private static final int START = 0x0B;
    private static final int END = 0x1C;
    private static final int CARRIAGE_RETURN = 0x0D;

    private MllpFrames() {}

    public static void write(OutputStream out, String message) throws IOException {
        var frame = new ByteArrayOutputStream();
        frame.write(START);
        frame.writeBytes(message.getBytes(StandardCharsets.UTF_8));
        frame.write(END);
        frame.write(CARRIAGE_RETURN);
        out.write(frame.toByteArray());
        out.flush();
    }

    /**
     * Reads one message; bytes before its start are skipped.
     *
     * @return the message, or null when the sender closed
     * @throws IOException also for a message over {@link #LONGEST} and for one that ends in the middle
     */
    public static @Nullable String read(InputStream in) throws IOException {
        return skipToStart(in) ? rest(in) : null;
    }

    private static boolean skipToStart(InputStream in) throws IOException {
        var next = in.read();
        while (next != START && next >= 0) next = in.read();
        return next == START;
    }

    private static String rest(InputStream in) throws IOException {
        var message = new ByteArrayOutputStream();
        for (var next = in.read(); next != END; next = in.read()) {
            if (next < 0) throw new IOException("the message ends in the middle");
            if (message.size() == LONGEST) throw new IOException("the message is longer than " + LONGEST + " bytes");
            message.write(next);
        }
        if (in.read() != CARRIAGE_RETURN) throw new IOException("the frame does not end with 0x1C 0x0D");
        return message.toString(StandardCharsets.UTF_8);
    }
}
