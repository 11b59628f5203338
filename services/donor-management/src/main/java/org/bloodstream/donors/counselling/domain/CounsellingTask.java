package org.bloodstream.donors.counselling.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;

/**
 * Somebody must speak with a donor.
 *
 * @param donor pseudonym of the record that the donation stands under
 * @param due local date, included
 * @param contacts how often the donor was tried, reached or not
 */
public record CounsellingTask(
        UUID task,
        UUID donor,
        DonationNumber donation,
        CounsellingKind kind,
        LocalDate due,
        CounsellingState state,
        int contacts) {
    public CounsellingTask {
        if (contacts < 0) throw new IllegalArgumentException("contacts cannot be " + contacts);
        if (state == CounsellingState.CONTACTED && contacts == 0)
            throw new IllegalArgumentException("a donor who was reached was tried");
    }

    /** From the day after. */
    public boolean isOverdue(LocalDate today) {
        return state.isBeforeTheTalk() && due.isBefore(today);
    }

    /** Which donor it is, and that there is a result, is health data. */
    @Override
    public String toString() {
        return "CounsellingTask[" + task + "]";
    }
}
