package org.bloodstream.labels;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bloodstream.labels.Mark.Content;
import uk.org.okapibarcode.backend.DataMatrix;
import uk.org.okapibarcode.backend.DataMatrix.ForceMode;
import uk.org.okapibarcode.backend.Symbol.DataType;
import uk.org.okapibarcode.graphics.Rectangle;

/** A square DataMatrix symbol. */
final class Cells {
    /** Data codewords of the square symbols from 26 cells on (ISO/IEC 16022, table 7). */
    private static final NavigableMap<Integer, Integer> SIDES =
            new TreeMap<>(Map.of(44, 26, 62, 32, 86, 36, 114, 40, 144, 44, 174, 48, 204, 52));

    private final DataMatrix symbol = new DataMatrix();

    Cells(Content content) {
        symbol.setForceMode(ForceMode.SQUARE);
        symbol.setModuleWidth(1);
        symbol.setQuietZoneHorizontal(0);
        symbol.setQuietZoneVertical(0);
        switch (content) {
            case Content.Text(var text) -> symbol.setContent(text);
            case Content.Gs1(var elements) -> {
                symbol.setDataType(DataType.GS1);
                symbol.setContent(elements.elements().stream()
                        .map(it -> "[" + it.identifier().code() + "]" + it.value())
                        .collect(Collectors.joining()));
            }
        }
    }

    /** Cells along one side. */
    int modules() {
        return symbol.getWidth();
    }

    /**
     * Along one side at most, whoever draws it: a label printer encodes in its own way, if need be each character by itself.
     *
     * @param text of ASCII, 204 characters at most
     */
    static int most(String text) {
        return SIDES.ceilingEntry(text.length()).getValue();
    }

    /** In cells. */
    List<Rectangle> rectangles() {
        return symbol.getRectangles();
    }
}
