package org.bloodstream.donors.subjectrights.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bloodstream.donors.subjectrights.domain.ErasureObjection.DonorRecordsKept;
import org.bloodstream.donors.subjectrights.domain.ErasureObjection.TraceabilityKept;
import org.jspecify.annotations.Nullable;

/** What can be erased: 04_donor_selection.md, section 4.5 [S:ni-bsqr]. */
public final class ErasurePolicy {
    /** Years from the last donation. */
    static final int TRACEABILITY = 30;
    /** Years from the last test or decision. */
    static final int DONOR_RECORDS = 15;

    private ErasurePolicy() {}

    /** @param today local date */
    public static List<ErasureObjection> objectionsTo(KeptRecords kept, LocalDate today) {
        return Stream.concat(
                        kept(kept.lastDonation(), TRACEABILITY, today, TraceabilityKept::new),
                        kept(kept.lastAssessment(), DONOR_RECORDS, today, DonorRecordsKept::new))
                .toList();
    }

    private static Stream<ErasureObjection> kept(
            @Nullable LocalDate last, int years, LocalDate today, Function<LocalDate, ErasureObjection> objection) {
        if (last == null) return Stream.empty();
        var until = last.plusYears(years);
        return today.isBefore(until) ? Stream.of(objection.apply(until)) : Stream.empty();
    }
}
