package org.bloodstream.blood.scan;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.List;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.codabar.Codabar;
import org.bloodstream.blood.codabar.CodabarLayout;
import org.bloodstream.blood.gs1.ElementString;
import org.bloodstream.blood.gs1.Gtin;
import org.bloodstream.blood.isbt128.CompoundLayouts;
import org.bloodstream.blood.isbt128.Message;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.blood.patient.PatientIdentifier;

/**
 * Reads what a scanner emits, with or without an AIM symbology identifier such as {@code ]C0} or {@code ]d1}.
 *
 * @param layouts registered orders of ISBT 128 compound messages that are to be checked
 * @param codabar the Codabar layouts of the labels in use
 */
public record Scanner(CompoundLayouts layouts, List<CodabarLayout> codabar) {
    /** Without registered orders and without Codabar layouts: neither is published. */
    public static final Scanner STANDARD = new Scanner(CompoundLayouts.NONE, List.of());

    /** Characters; a longer text is {@code scan-too-long}. */
    public static final int LONGEST = 4096;

    public Scanner {
        codabar = List.copyOf(codabar);
    }

    /** Reads as {@link #STANDARD} does. */
    public static Scan scan(String text) {
        return STANDARD.read(text);
    }

    /** Never throws: what cannot be read is {@link Scan.Unknown}. */
    public Scan read(String text) {
        try {
            refuseIf(text.length() > LONGEST, "scan-too-long", "No label or wristband says so much");
            String trimmed = trim(text);
            String payload = Symbology.isStated(trimmed) ? trimmed.substring(Symbology.LENGTH) : trimmed;
            return switch (Symbology.of(trimmed)) {
                case GS1 -> new Scan.Gs1(ElementString.read(payload));
                case CODABAR -> new Scan.Codabar(Codabar.read(payload, codabar));
                case EAN -> new Scan.Gs1(ElementString.of(new Gtin(payload)));
                case OTHER -> byContent(payload);
            };
        } catch (UnreadableCodeException refusal) {
            return new Scan.Unknown(refusal.code(), String.valueOf(refusal.getMessage()));
        }
    }

    private Scan byContent(String payload) {
        char first = payload.isEmpty() ? 0 : payload.charAt(0);
        if (first == '=' || first == '&') return new Scan.Isbt128(Message.read(payload, layouts));
        if (first == '(' || first == ElementString.SEPARATOR) return new Scan.Gs1(ElementString.read(payload));
        if (Codabar.isOne(payload)) return new Scan.Codabar(Codabar.read(payload, codabar));
        if (NationalNumber.resembles(payload)) {
            return new Scan.PatientNumber(PatientIdentifier.ofNationalNumber(payload));
        }
        refuseIf(!beginsWithAKey(payload), "scan-unknown", "This is not a part of a blood label or a wristband");
        return new Scan.Gs1(ElementString.read(payload));
    }

    /**
     * Without an identifier of the symbology, GS1 data are taken as such only when a check digit vouches for them, or the
     * authority of a hospital's number.
     */
    private static boolean beginsWithAKey(String payload) {
        return List.of("8018", "8017", "414", "00", "01", "91MR:").stream().anyMatch(payload::startsWith);
    }

    /** Blanks and line ends that a keyboard wedge adds; the GS1 separator is none of them. */
    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && " \t\r\n".indexOf(text.charAt(from)) >= 0) from++;
        while (from < to && " \t\r\n".indexOf(text.charAt(to - 1)) >= 0) to--;
        return text.substring(from, to);
    }
}
