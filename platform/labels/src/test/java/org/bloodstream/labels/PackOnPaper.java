package org.bloodstream.labels;

import org.bloodstream.blood.isbt128.DataStructure;
import org.bloodstream.blood.isbt128.Message;
import org.bloodstream.blood.scan.Scan;

/** Reads a pack's label barcode by barcode, each in its quadrant. */
public record PackOnPaper<P extends Paper>(P paper) {
    static PackOnPaper<Printed> of(UnitLabel label) {
        return of(PdfLabels.render(label));
    }

    /** Of a file that anybody made. */
    public static PackOnPaper<Printed> of(byte[] pdf) {
        return new PackOnPaper<>(new Printed(pdf));
    }

    /** Upper left. */
    public DataStructure donation() {
        return one(paper.linear(0, 2, 50, 12));
    }

    /** Upper left, below. */
    public DataStructure collection() {
        return one(paper.linear(0, 28, 50, 10));
    }

    /** Upper right. */
    public DataStructure group() {
        return one(paper.linear(50, 2, 50, 12));
    }

    /** Lower left. */
    public DataStructure product() {
        return one(paper.linear(0, 52, 50, 12));
    }

    /** Lower right. */
    public DataStructure expiry() {
        return one(paper.linear(50, 52, 50, 12));
    }

    /** Lower right, below. */
    public DataStructure tested() {
        return one(paper.linear(50, 72, 40, 8));
    }

    /** Lower right, in the corner. */
    public Message matrix() {
        return message(paper.matrix(78, 79, 22, 21));
    }

    private static DataStructure one(Scan scan) {
        if (message(scan) instanceof Message.Single(var structure)) return structure;
        throw new AssertionError("more than one barcode in one place");
    }

    private static Message message(Scan scan) {
        return switch (scan) {
            case Scan.Isbt128(var message) -> message;
            case Scan.Unknown(var code, var message) -> throw new AssertionError(code + ": " + message);
            case Scan.Gs1 _, Scan.PatientNumber _, Scan.Codabar _ -> throw new AssertionError("not ISBT 128");
        };
    }
}
