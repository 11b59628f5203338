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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Symbols in an image, read by ZXing, which made none of them. */
final class Symbols {
    private Symbols() {}

    /**
     * ZXing's better way of telling black from white misses one symbol in three hundred, which its simpler way reads; the
     * corners of some it finds only when told that there is nothing else.
     */
    static Optional<String> read(BarcodeFormat format, BufferedImage image) {
        var source = luminance(image);
        return Stream.of(DecodeHintType.TRY_HARDER, DecodeHintType.PURE_BARCODE)
                .flatMap(way -> Stream.of(new HybridBinarizer(source), new GlobalHistogramBinarizer(source))
                        .flatMap(binarizer -> read(format, way, new BinaryBitmap(binarizer)).stream()))
                .findFirst();
    }

    private static Optional<String> read(BarcodeFormat format, DecodeHintType way, BinaryBitmap bitmap) {
        var hints = Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(format), way, true);
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
}
