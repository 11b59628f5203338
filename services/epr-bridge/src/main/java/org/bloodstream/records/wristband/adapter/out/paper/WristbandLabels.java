package org.bloodstream.records.wristband.adapter.out.paper;

import java.util.function.Function;
import org.bloodstream.blood.gs1.Gsrn;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.labels.LabelText;
import org.bloodstream.labels.WristbandLabel;
import org.bloodstream.labels.WristbandSymbol;
import org.bloodstream.records.wristband.domain.Wristband;

/** A wristband as the platform's labels take it. */
record WristbandLabels(Function<PatientIdentifier, WristbandSymbol> symbol) {
    private static final PatientIdentifier NOBODY = PatientIdentifier.ofNationalNumber("3999999993");

    /**
     * @param gs1Prefix blank: the bare number
     * @throws org.bloodstream.blood.UnreadableCodeException when it is no prefix: at the start, not at the first wristband
     */
    static WristbandLabels with(String gs1Prefix) {
        if (gs1Prefix.isBlank()) return new WristbandLabels(WristbandSymbol.BareNumber::new);
        Gsrn.ofPatient(gs1Prefix, NOBODY);
        return new WristbandLabels(patient -> new WristbandSymbol.Gs1(gs1Prefix, patient, null));
    }

    /** @throws org.bloodstream.labels.UnprintableLabelException when the band cannot show it whole */
    WristbandLabel of(Wristband wristband) {
        return new WristbandLabel(
                new LabelText(wristband.familyName()),
                new LabelText(wristband.givenNames()),
                wristband.dateOfBirth(),
                symbol.apply(wristband.number()));
    }
}
