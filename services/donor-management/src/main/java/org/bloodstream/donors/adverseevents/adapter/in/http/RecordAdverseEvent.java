package org.bloodstream.donors.adverseevents.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.adverseevents.domain.AdverseEventReport;
import org.bloodstream.donors.adverseevents.domain.Complication;
import org.bloodstream.donors.adverseevents.domain.Imputability;
import org.bloodstream.donors.adverseevents.domain.Onset;
import org.bloodstream.donors.adverseevents.domain.Severity;
import org.bloodstream.donors.adverseevents.domain.Treatment;
import org.bloodstream.donors.chairside.domain.Arm;
import org.bloodstream.web.Words;
import org.jspecify.annotations.Nullable;

record RecordAdverseEvent(
        @Nullable DonationNumber donation,
        @NotNull Complication complication,
        @NotNull Severity severity,
        @NotNull Imputability imputability,
        @NotNull Onset onset,
        @NotNull Instant onsetAt,
        @Nullable Arm arm,
        @Nullable Treatment treatment,
        @Words String words,
        @NotNull @Size(max = 10) List<@NotNull @Valid Due> followUps) {

    AdverseEventReport report() {
        var due = followUps.stream().map(Due::followUp).toList();
        return new AdverseEventReport(
                donation, complication, severity, imputability, onset, onsetAt, arm, treatment, due);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "RecordAdverseEvent[…]";
    }
}
