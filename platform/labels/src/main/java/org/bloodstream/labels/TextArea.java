package org.bloodstream.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A place for words: they are printed as large as they fit, in as many lines as fit. What does not fit at the smallest
 * size is refused, never cut off. Millimetres.
 */
record TextArea(double x, double y, double width, double height, double smallest, double largest, Typeface typeface) {
    private static final double STEP = 0.1;
    private static final double LEADING = 1.15;
    /** From the top of the line to the baseline, in sizes. */
    private static final double ASCENT = 0.92;

    /** @throws UnprintableLabelException {@code label-text-too-long} */
    List<Mark> show(String text) {
        return fitted(text)
                .orElseThrow(() -> new UnprintableLabelException(
                        "label-text-too-long", "The text does not fit in its place on the label"));
    }

    /** Empty when it does not fit at the smallest size. */
    Optional<List<Mark>> fitted(String text) {
        for (double size = largest; size > smallest - STEP / 2; size -= STEP) {
            var lines = wrap(text, size);
            if (lines.isPresent() && lines.get().size() * size * LEADING <= height)
                return Optional.of(marks(lines.get(), size));
        }
        return Optional.empty();
    }

    private Optional<List<String>> wrap(String text, double size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (fits(longer, size)) {
                line = longer;
                continue;
            }
            if (line.isEmpty() || !fits(word, size)) return Optional.empty();
            lines.add(line);
            line = word;
        }
        lines.add(line);
        return Optional.of(lines);
    }

    private boolean fits(String text, double size) {
        return typeface.width(text, size) <= width;
    }

    private List<Mark> marks(List<String> lines, double size) {
        return IntStream.range(0, lines.size())
                .<Mark>mapToObj(
                        i -> new Mark.Line(x, y + ASCENT * size + i * size * LEADING, size, typeface, lines.get(i)))
                .toList();
    }
}
