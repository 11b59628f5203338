package org.bloodstream.donors.counselling.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.communication.domain.LetterState;
import org.bloodstream.donors.counselling.domain.ClosingOutcome;
import org.bloodstream.donors.counselling.domain.CounsellingKind;
import org.bloodstream.donors.counselling.domain.CounsellingState;
import org.bloodstream.donors.counselling.domain.CounsellingTask;
import org.jspecify.annotations.Nullable;

/**
 * A task as a clinician sees it.
 *
 * @param due local date, included
 * @param confirmed whether the reference laboratory has confirmed what was found
 * @param letter which asks the donor to ring; absent when none went, for {@code noLetter}
 */
record TaskLine(
        UUID task,
        UUID donor,
        DonationNumber donation,
        CounsellingKind kind,
        boolean confirmed,
        LocalDate due,
        boolean overdue,
        CounsellingState state,
        int contacts,
        @Nullable ClosingOutcome outcome,
        @Nullable UUID letter,
        @Nullable LetterState letterState,
        @Nullable String noLetter,
        Instant openedAt) {
    static final String COLUMNS = """
            t.task, t.donor, t.donation, t.kind, t.due, t.state, t.outcome, t.letter, letter.state as letter_state, t.no_letter,
            t.opened_at, exists (select from reactive_result found
                                 where found.task = t.task and found.reactivity = 'CONFIRMED') as confirmed,
            (select cast(count(*) as integer) from counselling_step step
             where step.task = t.task and step.step = 'DonorContacted') as contacts
            from counselling_task t left join letter on letter.letter = t.letter""";

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "TaskLine[" + task + "]";
    }

    record Row(
            UUID task,
            UUID donor,
            String donation,
            String kind,
            boolean confirmed,
            LocalDate due,
            String state,
            @Nullable String outcome,
            @Nullable UUID letter,
            @Nullable String letterState,
            @Nullable String noLetter,
            Instant openedAt,
            int contacts) {
        TaskLine line(LocalDate today) {
            var as = new CounsellingTask(
                    task,
                    donor,
                    new DonationNumber(donation),
                    CounsellingKind.valueOf(kind),
                    due,
                    CounsellingState.valueOf(state),
                    contacts);
            return new TaskLine(
                    task,
                    donor,
                    as.donation(),
                    as.kind(),
                    confirmed,
                    due,
                    as.isOverdue(today),
                    as.state(),
                    contacts,
                    outcome == null ? null : ClosingOutcome.valueOf(outcome),
                    letter,
                    letterState == null ? null : LetterState.valueOf(letterState),
                    noLetter,
                    openedAt);
        }
    }
}
