package org.bloodstream.donors.adverseevents.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.jspecify.annotations.Nullable;

/** What becomes of an adverse event of a donor. Words, arm and treatment stay here. Health data: for no hospital. */
public sealed interface AdverseEventEvent {

    /**
     * @param donor pseudonym
     * @param code of the international classification [GK]
     * @param forClinician a clinician has to look at the donor before the next donation
     * @param followUpsDueOn local dates
     */
    record DonorAdverseEventRecorded(
            UUID event,
            UUID donor,
            @Nullable DonationNumber donation,
            Complication complication,
            String code,
            Severity severity,
            Imputability imputability,
            Onset onset,
            Instant onsetAt,
            boolean forClinician,
            List<LocalDate> followUpsDueOn,
            Instant recordedAt)
            implements AdverseEventEvent {
        public DonorAdverseEventRecorded {
            followUpsDueOn = List.copyOf(followUpsDueOn);
        }

        public static DonorAdverseEventRecorded of(UUID event, UUID donor, AdverseEventReport report, Instant at) {
            return new DonorAdverseEventRecorded(
                    event,
                    donor,
                    report.donation(),
                    report.complication(),
                    report.complication().code(),
                    report.severity(),
                    report.imputability(),
                    report.onset(),
                    report.onsetAt(),
                    report.isForClinician(),
                    report.followUps().stream().map(FollowUp::dueOn).toList(),
                    at);
        }
    }

    /**
     * Something more is to be done, as the donor is not well yet.
     *
     * @param dueOn local date
     */
    record FollowUpAdded(UUID event, int followUp, FollowUpTask task, LocalDate dueOn, Instant addedAt)
            implements AdverseEventEvent {}

    record FollowUpClosed(UUID event, int followUp, Instant closedAt) implements AdverseEventEvent {}

    record DonorAdverseEventConcluded(UUID event, EventOutcome outcome, Instant concludedAt)
            implements AdverseEventEvent {}
}
