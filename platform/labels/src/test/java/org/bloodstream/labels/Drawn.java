package org.bloodstream.labels;

import com.google.zxing.BarcodeFormat;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

/** A label as zebrash draws its ZPL: a renderer that shares nothing with what writes it, nor with what reads the symbols. */
record Drawn(BufferedImage image, double dots) implements Paper {
    static Drawn of(String zpl, PrinterResolution resolution, double width, double height) {
        return new Drawn(Renderer.draw(zpl, resolution, width, height), resolution.dots(254) / 254.0);
    }

    static PackOnPaper<Drawn> of(UnitLabel label, PrinterResolution resolution) {
        return new PackOnPaper<>(of(ZplLabels.render(label, resolution), resolution, 100, 100));
    }

    static Drawn of(WristbandLabel label, PrinterResolution resolution) {
        return of(ZplLabels.render(label, resolution), resolution, 100, 25);
    }

    /** Two dots to a bar are few for ZXing: it looks again from nearer. */
    @Override
    public String scanned(BarcodeFormat format, double x, double y, double width, double height) {
        var part = part(x, y, width, height);
        return IntStream.of(1, 2, 3)
                .mapToObj(times -> enlarged(part, times))
                .flatMap(it -> Symbols.read(format, it).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + format + " at " + x + ", " + y));
    }

    @Override
    public BufferedImage part(double x, double y, double width, double height) {
        return Paper.crop(image, dots, x, y, width, height);
    }

    private static BufferedImage enlarged(BufferedImage image, int times) {
        int width = image.getWidth() * times;
        int height = image.getHeight() * times;
        var larger = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = larger.createGraphics();
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return larger;
    }
}
