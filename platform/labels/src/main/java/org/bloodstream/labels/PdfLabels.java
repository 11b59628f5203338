package org.bloodstream.labels;

import java.io.ByteArrayOutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Labels as PDF: one page of the label's own size, fonts embedded, barcodes as vector bars. The page depends on the label
 * alone; the file also says when it was made.
 *
 * <p>Takes tens of milliseconds of a processor and, at its first call, reads fonts from the class path: it blocks. A
 * reactive caller runs it on a bounded scheduler ({@code Schedulers.boundedElastic()}).
 */
public final class PdfLabels {
    private PdfLabels() {}

    /**
     * 100 mm by 100 mm.
     *
     * @throws UnprintableLabelException {@code label-text-too-long} when a text does not fit in its place
     */
    public static byte[] render(UnitLabel label) {
        return render(UnitSheet.of(label));
    }

    /**
     * 100 mm by 25 mm. A name in letters that the fonts do not have, or too long, has a frame in its place where it is to be
     * written by hand.
     */
    public static byte[] render(WristbandLabel label) {
        return render(WristbandSheet.of(label, Lettering.OF_THE_FILE));
    }

    /** 85.6 mm by 54 mm. A name that the fonts do not have, or too long, has a frame in its place where it is to be written by hand. */
    public static byte[] render(DonorCardLabel card) {
        return render(DonorCardSheet.of(card));
    }

    /** Whether the name is to be written by hand. */
    public static boolean nameByHand(WristbandLabel label) {
        return WristbandSheet.name(label, Lettering.OF_THE_FILE).isEmpty();
    }

    private static byte[] render(Sheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try (var document =
                new Document(new Rectangle(PdfPage.points(sheet.width()), PdfPage.points(sheet.height())))) {
            var writer = PdfWriter.getInstance(document, bytes);
            document.addTitle(sheet.title());
            document.setDocumentLanguage("en-GB");
            document.open();
            new PdfPage(writer.getDirectContent(), sheet.height()).draw(sheet.marks());
        }
        return bytes.toByteArray();
    }
}
