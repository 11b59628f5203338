package org.bloodstream.labels;

import com.google.zxing.BarcodeFormat;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF on paper at 300 dpi, as a person and a scanner see it. */
public final class Printed implements Paper {
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

    /** ZXing finds no corners of one symbol in some hundreds, as clear as the others; it does when it comes closer. */
    @Override
    public String scanned(BarcodeFormat format, double x, double y, double width, double height) {
        return Stream.<Supplier<BufferedImage>>of(
                        () -> part(x, y, width, height),
                        () -> Paper.crop(render(pdf, FINER), FINER / 25.4, x, y, width, height))
                .map(Supplier::get)
                .flatMap(image -> Symbols.read(format, image).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + format + " at " + x + ", " + y));
    }

    @Override
    public BufferedImage part(double x, double y, double width, double height) {
        return Paper.crop(paper, DPI / 25.4, x, y, width, height);
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
