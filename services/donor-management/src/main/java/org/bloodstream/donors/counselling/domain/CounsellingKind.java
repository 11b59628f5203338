package org.bloodstream.donors.counselling.domain;

import java.time.LocalDate;
import java.time.Period;

/**
 * What the talk is about, and no more of the result than that: which marker it was stands in the laboratory's system.
 *
 * <p>Until when: [D] 7 days for a marker of infection, since the donor may infect others and may need treatment; 28 days for
 * an antibody against red cells, which matters at the donor's own next transfusion or pregnancy. No source gives a number.
 */
public enum CounsellingKind {
    INFECTION_MARKER(Period.ofDays(7)),
    RED_CELL_ANTIBODY(Period.ofDays(28));

    private final Period within;

    CounsellingKind(Period within) {
        this.within = within;
    }

    /** @param on local date on which the result became known */
    public LocalDate dueAfter(LocalDate on) {
        return on.plus(within);
    }

    /** @param test name of a mandatory test, {@code ANTI_HCV}; one that is not known here is taken for a marker: the shorter time */
    public static CounsellingKind of(String test) {
        return test.equals("ANTIBODY_SCREEN") ? RED_CELL_ANTIBODY : INFECTION_MARKER;
    }
}
