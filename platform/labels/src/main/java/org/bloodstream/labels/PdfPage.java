package org.bloodstream.labels;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import uk.org.okapibarcode.graphics.Rectangle;

/** Draws marks on a page, which counts in points from the lower edge. */
final class PdfPage {
    private final PdfContentByte content;
    private final double height;
    private final Map<Typeface, BaseFont> fonts = new EnumMap<>(Typeface.class);

    PdfPage(PdfContentByte content, double height) {
        this.content = content;
        this.height = height;
    }

    static float points(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }

    void draw(List<Mark> marks) {
        marks.forEach(this::draw);
    }

    private void draw(Mark mark) {
        switch (mark) {
            case Mark.Line line -> write(line);
            case Mark.Linear(var x, var y, var tall, var text) ->
                fill(x, y, Mark.Linear.MODULE, tall, new Bars(text).rectangles());
            case Mark.Matrix(var x, var y, var cell, var what) -> fill(x, y, cell, cell, new Cells(what).rectangles());
            case Mark.Box(var x, var y, var wide, var tall) -> {
                content.setLineWidth(points(0.3));
                content.rectangle(points(x), up(y + tall), points(wide), points(tall));
                content.stroke();
            }
        }
    }

    private void write(Mark.Line line) {
        content.beginText();
        content.setFontAndSize(fonts.computeIfAbsent(line.typeface(), Typeface::font), points(line.size()));
        if (line.turned()) content.setTextMatrix(0, -1, 1, 0, points(line.x()), up(line.y()));
        else content.setTextMatrix(points(line.x()), up(line.y()));
        content.showText(line.text());
        content.endText();
    }

    /** @param across width of a module, {@code down} its height, millimetres */
    private void fill(double x, double y, double across, double down, List<Rectangle> modules) {
        for (var it : modules) {
            float bottom = up(y + (it.y + it.height) * down);
            content.rectangle(points(x + it.x * across), bottom, points(it.width * across), points(it.height * down));
        }
        content.fill();
    }

    private float up(double fromTop) {
        return points(height - fromTop);
    }
}
