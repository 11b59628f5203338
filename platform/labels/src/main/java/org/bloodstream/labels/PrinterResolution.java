package org.bloodstream.labels;

/** How fine a label printer prints. Each makes ISBT 128's target module of 0.25 mm of whole dots (ST-001, 6.1.3). */
public enum PrinterResolution {
    /** "203 dpi". */
    DOTS_8_PER_MM(8),
    /** "300 dpi"; in truth 11.8 dots, so that all comes out 1.6 % larger [GK]. */
    DOTS_12_PER_MM(12),
    /** "600 dpi". */
    DOTS_24_PER_MM(24);

    private final int dotsPerMillimetre;

    PrinterResolution(int dotsPerMillimetre) {
        this.dotsPerMillimetre = dotsPerMillimetre;
    }

    int dots(double millimetres) {
        return (int) Math.round(millimetres * dotsPerMillimetre);
    }
}
