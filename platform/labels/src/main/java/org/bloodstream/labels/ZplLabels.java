package org.bloodstream.labels;

/**
 * Labels as ZPL II, for label printers. The printer draws the barcodes and sets the words in its own font; sizes and line
 * breaks are those of the PDF. That the printer's font 0 is no wider, and has the letters of Irish and Polish, is [GK]: print
 * a trial label on every new model. No character of a text can end its field: those that
 * could are written as codes.
 *
 * <p>Measures text with fonts that the first call reads from the class path: it blocks. A reactive caller runs it on a bounded
 * scheduler ({@code Schedulers.boundedElastic()}).
 */
public final class ZplLabels {
    private ZplLabels() {}

    /** @throws UnprintableLabelException {@code label-text-too-long} when a text does not fit in its place */
    public static String render(UnitLabel label, PrinterResolution resolution) {
        return new ZplFormat(resolution).write(UnitSheet.of(label));
    }

    /**
     * A name that is too long, or has letters that a printer's own font may lack, has a frame in its place where it is to be
     * written by hand.
     */
    public static String render(WristbandLabel label, PrinterResolution resolution) {
        return new ZplFormat(resolution).write(WristbandSheet.of(label, Lettering.OF_THE_PRINTER));
    }

    /** Whether the name is to be written by hand. */
    public static boolean nameByHand(WristbandLabel label) {
        return WristbandSheet.name(label, Lettering.OF_THE_PRINTER).isEmpty();
    }
}
