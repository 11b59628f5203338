package org.bloodstream.records;

import org.bloodstream.exchange.access.Fresh;
import org.bloodstream.journal.Journal;

/** The admission of a patient of whom nothing else is known. */
final class FreshAdmission {
    private FreshAdmission() {}

    static Fresh to(Journal journal) {
        var names = RecordsTest.fresh();
        return new Fresh(
                names.in(Messages.sample("01_adt_a01_admit")),
                _ -> Boolean.TRUE.equals(
                        journal.history("patient", names.key()).hasElements().block(RecordsTest.SOON)));
    }
}
