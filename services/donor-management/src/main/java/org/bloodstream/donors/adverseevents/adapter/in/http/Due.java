package org.bloodstream.donors.adverseevents.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.bloodstream.donors.adverseevents.domain.FollowUp;
import org.bloodstream.donors.adverseevents.domain.FollowUpTask;

/** @param dueOn local date */
record Due(@NotNull LocalDate dueOn, @NotNull FollowUpTask task) {
    FollowUp followUp() {
        return new FollowUp(dueOn, task);
    }
}
