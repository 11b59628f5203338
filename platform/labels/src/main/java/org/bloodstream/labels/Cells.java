package org.bloodstream.labels;

import java.util.List;
import java.util.stream.Collectors;
import org.bloodstream.labels.Mark.Content;
import uk.org.okapibarcode.backend.DataMatrix;
import uk.org.okapibarcode.backend.DataMatrix.ForceMode;
import uk.org.okapibarcode.backend.Symbol.DataType;
import uk.org.okapibarcode.graphics.Rectangle;

/** A square DataMatrix symbol. */
final class Cells {
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

    /** In cells. */
    List<Rectangle> rectangles() {
        return symbol.getRectangles();
    }
}
