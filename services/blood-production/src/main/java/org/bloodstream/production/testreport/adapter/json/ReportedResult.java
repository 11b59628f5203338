package org.bloodstream.production.testreport.adapter.json;

import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.DiscretionaryTest;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.testreport.domain.LaboratoryReport;
import org.jspecify.annotations.Nullable;

/** DiscretionaryResultReported and DiscretionaryResultWithdrawn, the fields that matter here; others may come. */
record ReportedResult(
        @Nullable DonationNumber donation,
        @Nullable DiscretionaryTest test,
        @Nullable TestResult result,
        @Nullable String run,
        @Nullable String analyser) {

    /** Empty when it is not as agreed. */
    Optional<LaboratoryReport> examined(UUID subject) {
        return donation == null || test == null || result == null || run == null || analyser == null
                ? Optional.empty()
                : Optional.of(new LaboratoryReport.Examined(subject, donation, test, result, run, analyser));
    }

    /** Empty when it is not as agreed. */
    Optional<LaboratoryReport> takenBack(UUID subject) {
        return donation == null || test == null || run == null || analyser == null
                ? Optional.empty()
                : Optional.of(new LaboratoryReport.TakenBack(subject, donation, test, run, analyser));
    }
}
