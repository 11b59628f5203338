package org.bloodstream.donors.staffing.application;

import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.staffing.domain.StaffChange;
import org.bloodstream.donors.staffing.domain.StaffRole;
import org.bloodstream.donors.staffing.domain.StaffedSession;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Mono;

/** Who works where. */
public interface SessionStaff {
    /** Kept from other changes until the transaction ends; empty for no session. */
    Mono<StaffedSession> lock(UUID session);

    /** Empty for no session. */
    Mono<StaffedSession> find(UUID session);

    /** Another session that plans the person at the same time; two plans for one person wait for each other. */
    Mono<UUID> elsewhere(UUID session, Actor person);

    Mono<Void> record(UUID session, Actor person, StaffRole role, StaffChange change, Act act);
}
