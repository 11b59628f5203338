package org.bloodstream.outcomes.bedside.domain;

import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.scan.Scan;
import org.bloodstream.blood.scan.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * What the wristband's barcode said.
 *
 * @param number absent when it could not be read
 * @param fault why not, kebab-case
 */
public record ScannedWristband(
        @Nullable PatientIdentifier number, @Nullable String fault) {

    public static ScannedWristband read(String text) {
        return switch (Scanner.scan(text)) {
            case Scan.PatientNumber(var patient) -> new ScannedWristband(patient, null);
            case Scan.Gs1(var elements) ->
                elements.patient()
                        .map(patient -> new ScannedWristband(patient, null))
                        .orElse(new ScannedWristband(null, "wristband-without-patient"));
            case Scan.Unknown(var code, var _) -> new ScannedWristband(null, code);
            case Scan.Isbt128 _, Scan.Codabar _ -> new ScannedWristband(null, "label-in-place-of-wristband");
        };
    }
}
