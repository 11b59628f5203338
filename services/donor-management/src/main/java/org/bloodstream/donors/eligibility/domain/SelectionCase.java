package org.bloodstream.donors.eligibility.domain;

import java.time.LocalDate;
import java.util.List;

/** Everything that a decision rests on. */
record SelectionCase(SelectionPolicy policy, DonorForSelection donor, Attendance attendance, List<Answer> answers) {
    SelectionCase {
        answers = List.copyOf(answers);
    }

    LocalDate today() {
        return attendance.at().toLocalDate();
    }

    SelectionLimit limit(Limit limit) {
        return policy.limit(limit, attendance.donation(), donor.sex());
    }

    @Override
    public String toString() {
        return "SelectionCase[…]";
    }
}
