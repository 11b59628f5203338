package org.bloodstream.laboratory;

import org.bloodstream.exchange.Samples;
import org.bloodstream.exchange.access.Fresh;
import org.bloodstream.journal.Journal;

/** A group and screen of a patient of whom nothing else is known. */
final class FreshReport {
    private static final String ORLA = "3999999993^^^HCN^NH~H0012345^^^BHSCT^MR";

    private FreshReport() {}

    static Fresh to(Journal journal) {
        var patient = LaboratoryTest.freshPatient();
        var text = Samples.text("07_oru_r01_group_and_screen").replace(ORLA, patient + "^^^BHSCT^MR");
        return new Fresh(
                text,
                _ -> Boolean.TRUE.equals(journal.history("laboratory", "MR:BHSCT:" + patient)
                        .hasElements()
                        .block(LaboratoryTest.PATIENCE)));
    }
}
