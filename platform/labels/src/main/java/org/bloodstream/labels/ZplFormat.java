package org.bloodstream.labels;

import java.util.Locale;
import java.util.stream.Collectors;
import org.bloodstream.labels.Mark.Content;

/** Writes a sheet as one ZPL format, a field on each line. */
final class ZplFormat {
    /** Nothing inverted, no text of the printer's, no check digit of GS1's; subsets as they are written (mode N). */
    private static final String LINEAR = "^BY%d^BCN,%d,N,N,N,N";
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
            case Mark.Line line ->
                at("^FT", line.x(), line.y())
                        + format("^A0%s,%d", line.turned() ? "R" : "N", dots(line.size()))
                        + ZplField.of(line.text());
            case Mark.Linear(var x, var y, var height, var text) ->
                at("^FO", x, y)
                        + format(LINEAR, dots(Mark.Linear.MODULE), dots(height))
                        + ZplField.of(ZplCode128.write(text));
            case Mark.Matrix(var x, var y, var cell, var content) ->
                at("^FO", x, y) + format(MATRIX, dots(cell)) + ZplField.of(matrix(content));
            case Mark.Box(var x, var y, var width, var height) ->
                at("^FO", x, y) + format("^GB%d,%d,%d^FS", dots(width), dots(height), dots(0.3));
        };
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
