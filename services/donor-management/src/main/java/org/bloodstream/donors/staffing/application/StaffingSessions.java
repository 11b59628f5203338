package org.bloodstream.donors.staffing.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.staffing.domain.StaffChange;
import org.bloodstream.donors.staffing.domain.StaffObjection;
import org.bloodstream.donors.staffing.domain.StaffPolicy;
import org.bloodstream.donors.staffing.domain.StaffRole;
import org.bloodstream.donors.staffing.domain.StaffedSession;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class StaffingSessions {
    private final SessionStaff staff;
    private final ZoneId zone;

    StaffingSessions(SessionStaff staff, ZoneId zone) {
        this.staff = staff;
        this.zone = zone;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** @param session with its staff from now on */
        record Recorded(StaffedSession session) implements Outcome {}

        record Refused(List<StaffObjection> objections) implements Outcome {
            public Refused {
                objections = List.copyOf(objections);
            }
        }

        record SessionUnknown() implements Outcome {}
    }

    /** Call inside a transaction. */
    public Mono<Outcome> change(UUID session, Actor person, StaffRole role, StaffChange change, Act act) {
        var today = LocalDate.ofInstant(act.at(), zone);
        return staff.lock(session)
                .zipWhen(_ -> staff.elsewhere(session, person).singleOptional())
                .map(found -> StaffPolicy.objectionsTo(
                        change, person, found.getT1(), found.getT2().orElse(null), today))
                .flatMap(objections -> objections.isEmpty()
                        ? staff.record(session, person, role, change, act)
                                .then(Mono.defer(() -> staff.find(session)))
                                .<Outcome>map(Outcome.Recorded::new)
                        : Mono.just(new Outcome.Refused(objections)))
                .defaultIfEmpty(new Outcome.SessionUnknown());
    }
}
