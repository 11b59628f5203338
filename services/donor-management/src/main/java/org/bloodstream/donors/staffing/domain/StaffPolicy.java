package org.bloodstream.donors.staffing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.staffing.domain.StaffObjection.NotPlanned;
import org.bloodstream.donors.staffing.domain.StaffObjection.PlannedElsewhere;
import org.bloodstream.donors.staffing.domain.StaffObjection.SessionEnded;
import org.bloodstream.donors.staffing.domain.StaffObjection.SessionNotYet;
import org.jspecify.annotations.Nullable;

/** Which changes of a session's staff are recorded. A session that is short of staff is told, and not stopped [D]. */
public final class StaffPolicy {
    private StaffPolicy() {}

    /**
     * @param elsewhere another session at the same time that plans the person; absent when none does
     * @param today local date
     */
    public static List<StaffObjection> objectionsTo(
            StaffChange change, Actor person, StaffedSession session, @Nullable UUID elsewhere, LocalDate today) {
        List<StaffObjection> objections = new ArrayList<>();
        if (session.ended()) objections.add(new SessionEnded());
        switch (change) {
            case PLANNED -> {
                if (elsewhere != null) objections.add(new PlannedElsewhere(elsewhere));
            }
            case WITHDRAWN -> {
                if (!session.plans(person)) objections.add(new NotPlanned());
            }
            case PRESENT -> {
                if (today.isBefore(session.day())) objections.add(new SessionNotYet(session.day()));
            }
        }
        return objections;
    }
}
