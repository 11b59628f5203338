package org.bloodstream.blood.scan;

import org.bloodstream.blood.codabar.CodabarReading;
import org.bloodstream.blood.gs1.ElementString;
import org.bloodstream.blood.isbt128.Message;
import org.bloodstream.blood.patient.PatientIdentifier;

/**
 * What a scanner emitted. A scan is never guessed: what is not recognised exactly is {@link Unknown}. Switch over it
 * without a default.
 */
public sealed interface Scan {

    /** An ISBT 128 barcode, two of them in one sweep, or a 2D symbol. */
    record Isbt128(Message message) implements Scan {}

    /** A GS1 symbol: a wristband, a badge, a place, an item. */
    record Gs1(ElementString elements) implements Scan {}

    /** A bare national number, as on wristbands without GS1. */
    record PatientNumber(PatientIdentifier patient) implements Scan {}

    /** A component's code or an expiry in one of the Codabar layouts that are set up. */
    record Codabar(CodabarReading reading) implements Scan {}

    /**
     * None of these, or one of them that is not valid. Does not hold the text: it may be a person's number.
     *
     * @param code why, stable and kebab-case; {@code scan-unknown} when it resembles nothing
     */
    record Unknown(String code, String message) implements Scan {}
}
