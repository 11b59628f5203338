package org.bloodstream.blood.scan;

import java.util.List;
import java.util.Locale;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.codabar.CodabarReading;
import org.bloodstream.blood.gs1.Element;
import org.bloodstream.blood.isbt128.DataStructure;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.Message;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.product.ProductCatalogue;

/**
 * What a scan is, for people: the answer to "what is this barcode?". Shows personal data where the scan holds some.
 *
 * @param kind stable and kebab-case: {@code isbt-128}, {@code isbt-128-concatenated}, {@code isbt-128-compound}, {@code
 *     gs1}, {@code patient-number}, {@code codabar-component}, {@code codabar-expiry}, {@code donation-number-typed} or {@code
 *     unknown}
 */
public record ScanDescription(String kind, List<Line> lines) {
    public ScanDescription {
        lines = List.copyOf(lines);
    }

    /**
     * One part of the scan.
     *
     * @param code the structure's number, the application identifier, the authority, or the refusal's code
     * @param name what it is
     * @param text what it says
     */
    public record Line(String code, String name, String text) {}

    /**
     * Of a text that was scanned, pasted or typed: also takes the eye-readable donation number with its check character,
     * kind {@code donation-number-typed}, which is no scan.
     *
     * @param scanner knows the layouts of the labels in use
     * @param products names product codes; a code that it does not know stands without a name
     */
    public static ScanDescription ofText(String text, Scanner scanner, ProductCatalogue products) {
        var scan = scanner.read(text);
        return scan instanceof Scan.Unknown(var code, var _) && code.equals("scan-unknown")
                ? typed(text, scan, products)
                : of(scan, products);
    }

    /** As {@link Scanner#STANDARD} reads. */
    public static ScanDescription ofText(String text, ProductCatalogue products) {
        return ofText(text, Scanner.STANDARD, products);
    }

    private static ScanDescription typed(String text, Scan unknown, ProductCatalogue products) {
        try {
            return one(
                    "donation-number-typed",
                    "001",
                    "donation identification number",
                    DonationNumber.read(text).printed());
        } catch (UnreadableCodeException refusal) {
            boolean resembles = !refusal.code().equals("donation-number-malformed");
            String message = String.valueOf(refusal.getMessage());
            return of(resembles ? new Scan.Unknown(refusal.code(), message) : unknown, products);
        }
    }

    public static ScanDescription of(Scan scan, ProductCatalogue products) {
        return switch (scan) {
            case Scan.Isbt128(var message) -> ofMessage(message, products);
            case Scan.Gs1(var elements) ->
                new ScanDescription(
                        "gs1",
                        elements.elements().stream().map(ScanDescription::line).toList());
            case Scan.PatientNumber(var patient) ->
                one("patient-number", patient.authority(), "patient", patient.printed());
            case Scan.Codabar(var reading) -> ofCodabar(reading);
            case Scan.Unknown(var code, var message) -> one("unknown", code, "not readable", message);
        };
    }

    private static ScanDescription ofMessage(Message message, ProductCatalogue products) {
        String kind =
                switch (message) {
                    case Message.Single _ -> "isbt-128";
                    case Message.Concatenated _ -> "isbt-128-concatenated";
                    case Message.Compound _ -> "isbt-128-compound";
                };
        return new ScanDescription(
                kind,
                message.structures().stream()
                        .map(structure -> line(structure, products))
                        .toList());
    }

    private static Line line(DataStructure structure, ProductCatalogue products) {
        return new Line(structure.type().number(), structure.type().inWords(), text(structure, products));
    }

    private static String text(DataStructure structure, ProductCatalogue products) {
        if (!(structure instanceof ProductCode product)) return structure.printed();
        return products.find(product)
                .map(known -> "%s: %s".formatted(product.printed(), known.name()))
                .orElse(product.printed());
    }

    private static Line line(Element element) {
        return new Line(element.identifier().code(), inWords(element.identifier()), element.value());
    }

    private static ScanDescription ofCodabar(CodabarReading reading) {
        return switch (reading) {
            case CodabarReading.Component(var layout, var code) -> one("codabar-component", layout, "component", code);
            case CodabarReading.Expiry(var layout, var date) ->
                one("codabar-expiry", layout, "expiry", date.toString());
        };
    }

    private static ScanDescription one(String kind, String code, String name, String text) {
        return new ScanDescription(kind, List.of(new Line(code, name, text)));
    }

    private static String inWords(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
