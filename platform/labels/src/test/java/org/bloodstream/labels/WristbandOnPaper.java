package org.bloodstream.labels;

/** Reads a wristband's symbol: what a scanner sends, with its symbology identifier. */
public final class WristbandOnPaper {
    private WristbandOnPaper() {}

    /** Of a PDF that anybody made, by ZXing. */
    public static String scanned(byte[] pdf) {
        return new Printed(pdf).scannedMatrix(0, 1.5, 21.2, 22);
    }

    /** What a label printer is told to draw. */
    public static String told(String zpl) {
        var matrices = Zpl.read(zpl).matrices();
        if (matrices.size() != 1) throw new AssertionError(matrices.size() + " symbols on a wristband");
        return matrices.getFirst();
    }
}
