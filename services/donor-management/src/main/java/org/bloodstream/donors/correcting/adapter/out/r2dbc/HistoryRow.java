package org.bloodstream.donors.correcting.adapter.out.r2dbc;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.correcting.application.Corrections.Corrective;
import org.bloodstream.donors.correcting.application.Corrections.RecordedCorrection;
import org.bloodstream.donors.correcting.domain.CorrectedField;
import org.bloodstream.donors.correcting.domain.CorrectionGround;
import org.jspecify.annotations.Nullable;

/** One field of one correction. */
record HistoryRow(
        UUID donor,
        int number,
        String ground,
        @Nullable String words,
        String correctedBy,
        Instant correctedAt,
        String field,
        @Nullable String was,
        @Nullable String became) {

    record Key(UUID donor, int number) {}

    Key key() {
        return new Key(donor, number);
    }

    /** @param rows of one correction */
    static RecordedCorrection correction(List<HistoryRow> rows) {
        var first = rows.getFirst();
        return new RecordedCorrection(
                first.donor,
                first.number,
                CorrectionGround.valueOf(first.ground),
                first.words,
                new Actor(first.correctedBy),
                first.correctedAt,
                rows.stream()
                        .map(row -> new Corrective(CorrectedField.valueOf(row.field), row.was, row.became))
                        .sorted(Comparator.comparing(Corrective::field))
                        .toList());
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "HistoryRow[…]";
    }
}
