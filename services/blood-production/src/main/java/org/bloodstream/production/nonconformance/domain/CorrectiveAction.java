package org.bloodstream.production.nonconformance.domain;

import java.time.LocalDate;
import org.bloodstream.blood.staff.Actor;

/**
 * @param action counted from 1 within its non-conformance
 * @param owner who does it
 * @param dueOn local date, included
 */
public record CorrectiveAction(int action, ActionKind kind, Actor owner, LocalDate dueOn, boolean done) {
    CorrectiveAction completed() {
        return new CorrectiveAction(action, kind, owner, dueOn, true);
    }
}
