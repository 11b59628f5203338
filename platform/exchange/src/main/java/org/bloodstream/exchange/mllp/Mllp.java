package org.bloodstream.exchange.mllp;

import java.nio.charset.StandardCharsets;

/** The frame around a message. */
final class Mllp {
    private Mllp() {}

    static byte[] framed(String text) {
        var content = text.getBytes(StandardCharsets.UTF_8);
        var frame = new byte[content.length + 3];
        frame[0] = MllpDecoder.START;
        System.arraycopy(content, 0, frame, 1, content.length);
        frame[content.length + 1] = MllpDecoder.END;
        frame[content.length + 2] = MllpDecoder.CARRIAGE_RETURN;
        return frame;
    }
}
