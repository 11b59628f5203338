package org.bloodstream.blood.isbt128;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.patient.PatientIdentifier;

/** Reads what a scanner emits, with or without an AIM symbology prefix such as {@code ]C0} or {@code ]d1}. */
public final class Scanner {
    private static final Pattern AIM_PREFIX = Pattern.compile("^][A-Za-z][0-9A-Za-z]");
    /** Every data identifier read here with the length of its data; lengths from ST-001 as listed in 01_isbt128.md. */
    private static final Pattern STRUCTURE = Pattern.compile(
            "=%(?<group>.{4})|=<(?<product>.{8})|&>(?<time>.{10})|=>(?<date>.{6})|=(?<din>[A-NP-Z1-9].{14})");
    /** GS1 AI 8018: company prefix (7), patient number (10), check digit (1); DCB1077. */
    private static final Pattern GSRN = Pattern.compile("\\(?8018\\)?(\\d{7})(\\d{10})(\\d)(?:\\x1d?\\(?8019.*)?");

    private Scanner() {}

    /** Never throws: what cannot be read is {@link Scan.Unreadable}. */
    public static Scan scan(String text) {
        String payload = AIM_PREFIX.matcher(text.strip()).replaceFirst("");
        try {
            if (payload.startsWith("=+")) return compound(payload);
            if (payload.startsWith("=") || payload.startsWith("&")) return single(payload);
            return wristband(payload);
        } catch (UnreadableCodeException e) {
            return new Scan.Unreadable(e.code(), String.valueOf(e.getMessage()));
        }
    }

    private static Scan single(String payload) {
        Matcher structure = STRUCTURE.matcher(payload);
        if (!structure.matches()) throw unknown();
        return read(structure);
    }

    private static Scan compound(String payload) {
        if (!payload.matches("=\\+\\d{5}.*")) throw unknown();
        int expected = Integer.parseInt(payload.substring(2, 4));
        List<Scan> parts = new ArrayList<>();
        Matcher structure = STRUCTURE.matcher(payload).region(7, payload.length());
        while (structure.lookingAt()) {
            parts.add(read(structure));
            structure.region(structure.end(), payload.length());
        }
        if (!structure.hitEnd() || structure.regionStart() != payload.length() || parts.size() != expected) {
            throw new UnreadableCodeException(
                    "compound-message-incomplete", "The label's 2D symbol was not read whole");
        }
        return new Scan.Compound(parts);
    }

    private static Scan read(Matcher structure) {
        if (structure.group("group") instanceof String group) return new Scan.Group(LabelGroup.read(group));
        if (structure.group("product") instanceof String product) return new Scan.Product(new ProductCode(product));
        if (structure.group("time") instanceof String time) return new Scan.Expiry(LabelDate.read(time));
        if (structure.group("date") instanceof String date) return new Scan.Expiry(LabelDate.read(date));
        String din = structure.group("din");
        if (!din.substring(13).matches("[0-9A-Z]{2}")) throw unknown();
        return new Scan.Donation(new DonationNumber(din.substring(0, 13)), din.substring(13));
    }

    private static Scan wristband(String payload) {
        Matcher gsrn = GSRN.matcher(payload);
        if (!gsrn.matches()) return new Scan.Wristband(PatientIdentifier.ofNationalNumber(payload));
        if (gs1CheckDigit(gsrn.group(1) + gsrn.group(2)) != gsrn.group(3).charAt(0) - '0') {
            throw new UnreadableCodeException("gs1-check-digit", "The wristband's GS1 check digit is wrong");
        }
        return new Scan.Wristband(PatientIdentifier.ofNationalNumber(gsrn.group(2)));
    }

    /** GS1 General Specifications, section 7.9: weights 3, 1, 3 … from the right. */
    static int gs1CheckDigit(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (body.charAt(body.length() - 1 - i) - '0') * (i % 2 == 0 ? 3 : 1);
        }
        return (10 - sum % 10) % 10;
    }

    private static UnreadableCodeException unknown() {
        return new UnreadableCodeException(
                "scan-unknown", "This barcode is not a part of a blood label or a wristband");
    }
}
