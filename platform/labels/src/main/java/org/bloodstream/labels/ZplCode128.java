package org.bloodstream.labels;

import org.bloodstream.blood.CharacterClass;

/**
 * Code 128 data as {@code ^BC} takes them: {@code >:} begins in subset B, {@code >5} goes to C, where two digits are one
 * symbol character, {@code >6} back to B, and {@code >0} is the sign itself (ZPL II Programming Guide, Code 128 invocation
 * characters [GK]). Written out and not left to the printer, so that every printer makes the same bars.
 */
final class ZplCode128 {
    /** From so many digits on the way to C pays, at the end of the data and before more. */
    private static final int ENOUGH_AT_END = 4;

    private static final int ENOUGH_BETWEEN = 6;

    private ZplCode128() {}

    /** @param text of an ISBT 128 barcode: it begins with {@code =} or {@code &} */
    static String write(String text) {
        var data = new StringBuilder(">:");
        int at = 0;
        while (at < text.length()) {
            int end = digitsFrom(text, at);
            int digits = end - at;
            if (digits < (end == text.length() ? ENOUGH_AT_END : ENOUGH_BETWEEN)) {
                char c = text.charAt(at++);
                data.append(c == '>' ? ">0" : String.valueOf(c));
                continue;
            }
            if (digits % 2 == 1) data.append(text.charAt(at++));
            data.append(">5").append(text, at, end);
            if (end < text.length()) data.append(">6");
            at = end;
        }
        return data.toString();
    }

    private static int digitsFrom(String text, int from) {
        int to = from;
        while (to < text.length() && CharacterClass.DIGIT.contains(text.charAt(to))) to++;
        return to;
    }
}
