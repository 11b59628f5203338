package org.bloodstream.labels;

import java.util.List;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.graphics.Rectangle;

/** A Code 128 symbol; which subset says what in the fewest bars is the library's to choose (ST-001, 6.1.1). */
final class Bars {
    private final Code128 symbol = new Code128();

    Bars(String text) {
        symbol.setHumanReadableLocation(HumanReadableLocation.NONE);
        symbol.setQuietZoneHorizontal(0);
        symbol.setModuleWidth(1);
        symbol.setBarHeight(1);
        symbol.setContent(text);
    }

    int modules() {
        return symbol.getWidth();
    }

    /** In modules. */
    List<Rectangle> rectangles() {
        return symbol.getRectangles();
    }
}
