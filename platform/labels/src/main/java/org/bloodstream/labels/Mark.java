package org.bloodstream.labels;

import org.bloodstream.blood.gs1.ElementString;

/** One thing that is printed. Millimetres from the left and upper edge. */
sealed interface Mark {

    /**
     * One line.
     *
     * @param y of the baseline
     * @param size of the em
     * @param turned clockwise by 90 degrees, then x is that of the baseline and y that of the first letter
     */
    record Line(double x, double y, double size, Typeface typeface, boolean turned, String text) implements Mark {
        Line(double x, double y, double size, Typeface typeface, String text) {
            this(x, y, size, typeface, false, text);
        }
    }

    /** A Code 128 symbol, without its quiet zones. */
    record Linear(double x, double y, double height, String text) implements Mark {
        /** Width of the narrowest bar (ST-001, 6.1.3). */
        static final double MODULE = 0.25;
    }

    /**
     * A square DataMatrix ECC 200 symbol, without its quiet zone.
     *
     * @param cell its width; 0.25 to 1 (ST-001, 6.2.3), and whole dots of every printer
     */
    record Matrix(double x, double y, double cell, Content content) implements Mark {}

    /** What a DataMatrix holds. */
    sealed interface Content {
        record Text(String text) implements Content {}

        record Gs1(ElementString elements) implements Content {}
    }

    /** A frame. */
    record Box(double x, double y, double width, double height) implements Mark {}
}
