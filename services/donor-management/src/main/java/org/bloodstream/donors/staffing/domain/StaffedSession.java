package org.bloodstream.donors.staffing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;

/**
 * A session with its staff.
 *
 * @param ended closed or cancelled
 */
public record StaffedSession(UUID session, LocalDate day, int chairs, boolean ended, List<StaffMember> staff) {
    public StaffedSession {
        staff = List.copyOf(staff);
    }

    boolean plans(Actor person) {
        return staff.stream().anyMatch(each -> each.planned() && each.staff().equals(person));
    }
}
