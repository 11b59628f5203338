package org.bloodstream.outcomes.bedside.domain;

import org.bloodstream.blood.isbt128.Scan;
import org.bloodstream.blood.isbt128.Scanner;
import org.bloodstream.blood.patient.PatientIdentifier;
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
            case Scan.Wristband(var patient) -> new ScannedWristband(patient, null);
            case Scan.Unreadable unreadable -> new ScannedWristband(null, unreadable.code());
            case Scan.Donation _, Scan.Group _, Scan.Product _, Scan.Expiry _, Scan.Compound _ ->
                new ScannedWristband(null, "label-in-place-of-wristband");
        };
    }
}
