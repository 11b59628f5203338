package org.bloodstream.labels;

import java.util.Locale;
import java.util.stream.Collectors;
import org.bloodstream.labels.Mark.Content;

/** Writes a sheet as one ZPL format, a field on each line. */
final class ZplFormat {
    /** ECC 200, the printer chooses the size; {@code _} announces an escape. */
    private static final String MATRIX = "^BXN,%d,200,,,,_";

    private final PrinterResolution resolution;

    ZplFormat(PrinterResolution resolution) {
        this.resolution = resolution;
    }

    /** Texts are UTF-8 (CI28). */
    String write(Sheet sheet) {
        String head = format("^XA\n^CI28^LH0,0^PW%d^LL%d\n", dots(sheet.width()), dots(sheet.height()));
        String fields = sheet.marks().stream().map(this::field).collect(Collectors.joining("\n"));
        return head + fields + "\n^XZ\n";
    }

    private String field(Mark mark) {
        return switch (mark) {
            case Mark.Line line -> line(line);
            case Mark.Linear linear -> bars(linear);
            case Mark.Matrix(var x, var y, var cell, var content) ->
                at("^FO", x, y) + format(MATRIX, resolution.module(cell)) + ZplField.of(matrix(content));
            case Mark.Box(var x, var y, var width, var height) ->
                at("^FO", x, y) + format("^GB%d,%d,%d^FS", dots(width), dots(height), dots(0.3));
        };
    }

    /** The printer's zero is the letter O but for its width: one that has no other digit beside it is struck through (ST-001, 7.5.1.1). */
    private String line(Mark.Line line) {
        String text = at("^FT", line.x(), line.y())
                + format("^A0%s,%d", line.turned() ? "R" : "N", dots(line.size()))
                + ZplField.of(line.text());
        double size = line.size();
        return line.text().equals("0")
                ? text
                        + at("^FO", line.x(), line.y() - 0.75 * size)
                        + format("^GD%d,%d,%d,B,R^FS", dots(0.5 * size), dots(0.75 * size), dots(0.25))
                : text;
    }

    /**
     * Bar by bar, as filled boxes: the invocation codes by which {@code ^BC} takes subset C, without which a donation number is
     * too wide for its quadrant, are misread by makers of printers and viewers other than Zebra.
     */
    private String bars(Mark.Linear linear) {
        int module = resolution.module(Mark.Linear.MODULE);
        int height = dots(linear.height());
        return new Bars(linear.text())
                .rectangles().stream()
                        .map(bar -> format(
                                "^FO%d,%d^GB%d,%d,%d^FS",
                                dots(linear.x()) + (int) bar.x * module,
                                dots(linear.y()),
                                (int) bar.width * module,
                                height,
                                (int) bar.width * module))
                        .collect(Collectors.joining());
    }

    private static String matrix(Content content) {
        return switch (content) {
            case Content.Text(var text) -> ZplDataMatrix.write(text);
            case Content.Gs1(var elements) -> ZplDataMatrix.write(elements);
        };
    }

    private String at(String command, double x, double y) {
        return format(command + "%d,%d", dots(x), dots(y));
    }

    private static String format(String template, Object... values) {
        return String.format(Locale.ROOT, template, values);
    }

    private int dots(double millimetres) {
        return resolution.dots(millimetres);
    }
}
