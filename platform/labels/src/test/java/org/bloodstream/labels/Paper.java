package org.bloodstream.labels;

import com.google.zxing.BarcodeFormat;
import java.awt.image.BufferedImage;
import org.bloodstream.blood.scan.Scan;
import org.bloodstream.blood.scan.Scanner;

/** What is seen of a label, however it was printed. Millimetres from the left and upper edge. */
interface Paper {
    /** What a scanner sends of the barcode in this place, with its symbology identifier. */
    String scanned(BarcodeFormat format, double x, double y, double width, double height);

    /** A part of what is seen. */
    BufferedImage part(double x, double y, double width, double height);

    /** What the barcode in this place says to the platform's own scanner. */
    default Scan linear(double x, double y, double width, double height) {
        return Scanner.scan(scanned(BarcodeFormat.CODE_128, x, y, width, height));
    }

    default Scan matrix(double x, double y, double width, double height) {
        return Scanner.scan(scannedMatrix(x, y, width, height));
    }

    default String scannedMatrix(double x, double y, double width, double height) {
        return scanned(BarcodeFormat.DATA_MATRIX, x, y, width, height);
    }

    /** Whether nothing is printed here. */
    default boolean isBlank(double x, double y, double width, double height) {
        var image = part(x, y, width, height);
        for (int i = 0; i < image.getWidth(); i++)
            for (int j = 0; j < image.getHeight(); j++) if ((image.getRGB(i, j) & 0xFF) < 0x80) return false;
        return true;
    }

    /** A part of an image. */
    static BufferedImage crop(BufferedImage image, double dots, double x, double y, double width, double height) {
        int left = (int) Math.floor(x * dots);
        int top = (int) Math.floor(y * dots);
        return image.getSubimage(
                left,
                top,
                Math.min((int) Math.floor(width * dots), image.getWidth() - left),
                Math.min((int) Math.floor(height * dots), image.getHeight() - top));
    }
}
