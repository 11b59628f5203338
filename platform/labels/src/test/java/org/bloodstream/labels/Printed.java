package org.bloodstream.labels;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bloodstream.blood.scan.Scan;
import org.bloodstream.blood.scan.Scanner;

/** A label on paper at 300 dpi, as a person and a scanner see it. Millimetres from the left and upper edge. */
public final class Printed {
    private static final int DPI = 300;
    /** 20 dots to the millimetre, so that modules begin and end with dots. */
    private static final int FINER = 508;

    private final byte[] pdf;
    private final BufferedImage paper;

    public Printed(byte[] pdf) {
        this.pdf = pdf;
        paper = render(pdf, DPI);
    }

    private static BufferedImage render(byte[] pdf, int dpi) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.GRAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the barcode in this place says, with its symbology identifier, to the platform's own scanner. */
    Scan linear(double x, double y, double width, double height) {
        return Scanner.scan(decode(BarcodeFormat.CODE_128, x, y, width, height));
    }

    Scan matrix(double x, double y, double width, double height) {
        return Scanner.scan(scannedMatrix(x, y, width, height));
    }

    String scannedMatrix(double x, double y, double width, double height) {
        return decode(BarcodeFormat.DATA_MATRIX, x, y, width, height);
    }

    /**
     * ZXing's better way of telling black from white misses one symbol in three hundred, which its simpler way reads. It finds
     * no corners of a few more, as clear as the others; it does when it comes closer.
     */
    private String decode(BarcodeFormat format, double x, double y, double width, double height) {
        return Stream.<Supplier<BufferedImage>>of(
                        () -> crop(paper, DPI, x, y, width, height),
                        () -> crop(render(pdf, FINER), FINER, x, y, width, height))
                .map(Supplier::get)
                .flatMap(image -> decode(format, luminance(image)).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + format + " at " + x + ", " + y));
    }

    private static Optional<String> decode(BarcodeFormat format, LuminanceSource source) {
        return Stream.of(new HybridBinarizer(source), new GlobalHistogramBinarizer(source))
                .flatMap(binarizer -> decode(format, new BinaryBitmap(binarizer)).stream())
                .findFirst();
    }

    private static Optional<String> decode(BarcodeFormat format, BinaryBitmap bitmap) {
        var hints = Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(format), DecodeHintType.TRY_HARDER, true);
        try {
            Result result = new MultiFormatReader().decode(bitmap, hints);
            return Optional.of(
                    result.getResultMetadata().get(ResultMetadataType.SYMBOLOGY_IDENTIFIER) + result.getText());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private static LuminanceSource luminance(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
    }

    /** Whether nothing is printed here. */
    boolean isBlank(double x, double y, double width, double height) {
        var image = crop(paper, DPI, x, y, width, height);
        for (int i = 0; i < image.getWidth(); i++)
            for (int j = 0; j < image.getHeight(); j++) if ((image.getRGB(i, j) & 0xFF) < 0x80) return false;
        return true;
    }

    private static BufferedImage crop(BufferedImage paper, int dpi, double x, double y, double width, double height) {
        int left = dots(x, dpi);
        int top = dots(y, dpi);
        return paper.getSubimage(
                left,
                top,
                Math.min(dots(width, dpi), paper.getWidth() - left),
                Math.min(dots(height, dpi), paper.getHeight() - top));
    }

    private static int dots(double millimetres, int dpi) {
        return (int) Math.floor(millimetres * dpi / 25.4);
    }

    /** All words, lines joined by blanks. */
    public String words() {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Double> sizeInMillimetres() {
        try (var document = Loader.loadPDF(pdf)) {
            var box = document.getPage(0).getMediaBox();
            return List.of(box.getWidth() * 25.4 / 72, box.getHeight() * 25.4 / 72);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the fonts, those that are not embedded with an exclamation mark. */
    TreeSet<String> fonts() {
        try (var document = Loader.loadPDF(pdf)) {
            return fontsOf(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSet<String> fontsOf(PDDocument document) throws IOException {
        var names = new TreeSet<String>();
        var resources = document.getPage(0).getResources();
        for (var name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "") + (font.isEmbedded() ? "" : "!"));
        }
        return names;
    }
}
