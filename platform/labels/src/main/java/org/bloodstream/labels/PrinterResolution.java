package org.bloodstream.labels;

/** How fine a label printer prints. Each makes ISBT 128's target module of 0.25 mm of whole dots (ST-001, 6.1.3). */
public enum PrinterResolution {
    /** "203 dpi". */
    DOTS_8_PER_MM(8, 8),
    /** "300 dpi": a module of 3 dots is 0.254 mm, everything else is as large as it should be. */
    DOTS_12_PER_MM(12, 300 / 25.4),
    /** "600 dpi". */
    DOTS_24_PER_MM(24, 600 / 25.4);

    private final int nominal;
    private final double dotsPerMillimetre;

    PrinterResolution(int nominal, double dotsPerMillimetre) {
        this.nominal = nominal;
        this.dotsPerMillimetre = dotsPerMillimetre;
    }

    int dots(double millimetres) {
        return (int) Math.round(millimetres * dotsPerMillimetre);
    }

    /** Of a bar or a cell, always whole quarters of a millimetre: all of a symbol's are equally wide. */
    int module(double millimetres) {
        return (int) Math.round(millimetres * nominal);
    }
}
