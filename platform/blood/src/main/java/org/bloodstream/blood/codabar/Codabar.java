package org.bloodstream.blood.codabar;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.List;
import org.bloodstream.blood.UnreadableCodeException;

/** The symbology: digits and {@code - $ : / . +} between a start and a stop letter from A to D. */
public final class Codabar {
    private static final String FRAME = "ABCDabcd";
    private static final String CONTENT = "0123456789-$:/.+";

    private Codabar() {}

    /** Whether a text can be a Codabar symbol with its start and stop letters. */
    public static boolean isOne(String text) {
        int last = text.length() - 1;
        if (last < 2 || FRAME.indexOf(text.charAt(0)) < 0 || FRAME.indexOf(text.charAt(last)) < 0) return false;
        for (int i = 1; i < last; i++) if (CONTENT.indexOf(text.charAt(i)) < 0) return false;
        return true;
    }

    /**
     * Reads by the one layout that fits.
     *
     * @throws UnreadableCodeException {@code codabar-malformed}, {@code codabar-layout-unknown}, {@code
     *     codabar-layout-ambiguous} or {@code codabar-date-malformed}
     */
    public static CodabarReading read(String text, List<CodabarLayout> layouts) {
        refuseIf(
                !isOne(text),
                "codabar-malformed",
                "This is not a whole Codabar symbol with its start and stop letters");
        var readings =
                layouts.stream().flatMap(layout -> layout.read(text).stream()).toList();
        refuseIf(
                readings.isEmpty(), "codabar-layout-unknown", "No Codabar layout that is set up here fits this symbol");
        refuseIf(
                readings.size() > 1,
                "codabar-layout-ambiguous",
                "Two Codabar layouts that are set up here fit this symbol");
        return readings.getFirst();
    }
}
