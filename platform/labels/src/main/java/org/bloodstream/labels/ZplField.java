package org.bloodstream.labels;

import java.nio.charset.StandardCharsets;

/**
 * The data of one ZPL field. The signs that begin a command ({@code ^}, {@code ~}), the one that announces a code and
 * every byte that is not printable ASCII are written as codes ({@code \5E}), so nothing in it can be a command. {@code \}
 * announces a code ({@code ^FH\}), since {@code _} has a meaning in DataMatrix data.
 */
final class ZplField {
    private static final String NEVER_AS_IT_IS = "^~\\";

    private ZplField() {}

    static String of(String text) {
        var field = new StringBuilder("^FH\\^FD");
        for (byte it : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (it & 0xFF);
            boolean printable = c >= ' ' && c < 0x7F && NEVER_AS_IT_IS.indexOf(c) < 0;
            if (printable) field.append(c);
            else field.append("\\%02X".formatted((int) c));
        }
        return field.append("^FS").toString();
    }
}
