package org.bloodstream.labels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.librepdf.openpdf.fonts.Liberation;
import org.openpdf.text.pdf.BaseFont;

/** The Liberation fonts, embedded in every PDF, so that a label looks alike wherever it is printed. */
enum Typeface {
    SANS("LiberationSans-Regular"),
    BOLD("LiberationSans-Bold"),
    /** Its zero has a dot: 0 and O, 1 and I are told apart (ST-001, 7.4 and 7.5.1.1). */
    MONO("LiberationMono-Bold");

    private final byte[] file;
    private final BaseFont metrics;

    Typeface(String name) {
        file = read("/liberation/" + name + ".ttf");
        metrics = font();
    }

    private static byte[] read(String path) {
        try (var stream = Liberation.class.getResourceAsStream(path)) {
            if (stream == null) throw new IllegalStateException(path + " is missing");
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font of its own for each document: while it is written it is not to be shared. */
    BaseFont font() {
        try {
            return BaseFont.createFont(name() + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In millimetres, at this size (em) in millimetres. */
    double width(String text, double size) {
        return metrics.getWidth(text) * size / 1000;
    }

    static boolean allPrint(int codePoint) {
        return Arrays.stream(values()).allMatch(typeface -> typeface.metrics.charExists(codePoint));
    }
}
