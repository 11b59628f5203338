package org.bloodstream.donors.adverseevents.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.adverseevents.domain.Complication;
import org.jspecify.annotations.Nullable;

/** What the read models are made of. */
final class AdverseEventRows {
    private AdverseEventRows() {}

    /** @param code of the international classification */
    record Told(
            UUID event,
            @Nullable DonationNumber donation,
            String complication,
            String code,
            String severity,
            String imputability,
            String onset,
            Instant onsetAt,
            @Nullable String arm,
            @Nullable String treatment,
            String words,
            @Nullable String outcome,
            Instant recordedAt,
            List<ToldFollowUp> followUps) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Told[…]";
        }
    }

    record ToldFollowUp(
            int followUp,
            String task,
            LocalDate dueOn,
            @Nullable Instant closedAt,
            @Nullable String closingWords) {}

    record EventRow(
            UUID event,
            @Nullable String donation,
            String complication,
            String severity,
            String imputability,
            String onset,
            Instant onsetAt,
            @Nullable String arm,
            @Nullable String treatment,
            String words,
            @Nullable String outcome,
            Instant recordedAt) {
        Told with(List<FollowUpRow> followUps) {
            return new Told(
                    event,
                    donation == null ? null : new DonationNumber(donation),
                    complication,
                    Complication.valueOf(complication).code(),
                    severity,
                    imputability,
                    onset,
                    onsetAt,
                    arm,
                    treatment,
                    words,
                    outcome,
                    recordedAt,
                    followUps.stream().map(FollowUpRow::told).toList());
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "EventRow[…]";
        }
    }

    record FollowUpRow(
            UUID event,
            int followUp,
            String task,
            LocalDate dueOn,
            @Nullable Instant closedAt,
            @Nullable String closingWords) {
        ToldFollowUp told() {
            return new ToldFollowUp(followUp, task, dueOn, closedAt, closingWords);
        }
    }
}
