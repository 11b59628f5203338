package org.bloodstream.blood.fuzz;

import static org.bloodstream.blood.fuzz.Reader.require;

import java.util.Set;
import java.util.function.BiConsumer;
import org.bloodstream.blood.codabar.CodabarReading;
import org.bloodstream.blood.scan.Scan;
import org.bloodstream.blood.scan.ScanDescription;
import org.bloodstream.blood.scan.Scanner;

/** What holds of every scan. */
final class ScanRules {
    private static final Set<String> KINDS = Set.of(
            "isbt-128",
            "isbt-128-concatenated",
            "isbt-128-compound",
            "gs1",
            "patient-number",
            "codabar-component",
            "codabar-expiry",
            "donation-number-typed",
            "unknown");

    private ScanRules() {}

    static BiConsumer<String, Scan> of(Scanner scanner) {
        return (text, scan) -> scan(scanner, text, scan);
    }

    private static void scan(Scanner scanner, String text, Scan scan) {
        switch (scan) {
            case Scan.Isbt128(var message) -> {
                LabelRules.message(null, message);
                if (!LabelRules.holdsRetired(message)) {
                    require(text.contains(message.text()), "writes back what was scanned", text);
                    require(scanner.read(message.text()).equals(scan), "scans what it writes", text);
                }
            }
            case Scan.Gs1(var elements) ->
                require(scanner.read("]d2" + elements.text()).equals(scan), "scans what it writes", text);
            case Scan.PatientNumber(var patient) ->
                require(scanner.read(patient.printed()).equals(scan), "scans what it prints", text);
            case Scan.Codabar(CodabarReading reading) -> OtherRules.codabar(text, reading);
            case Scan.Unknown(var code, var message) -> {
                require(code.contains("-") && !message.isEmpty(), "says why", text);
                require(!isANumber(text) || !message.contains(text), "repeats no number", text);
            }
        }
    }

    private static boolean isANumber(String text) {
        return text.length() > 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static void described(String text, ScanDescription description) {
        require(KINDS.contains(description.kind()), "is of a documented kind", text);
        boolean unknown = description.kind().equals("unknown");
        require(!description.lines().isEmpty(), "says something", text);
        require(!unknown || description.lines().size() == 1, "gives one reason", text);
    }
}
