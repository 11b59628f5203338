package org.bloodstream.donors.sessions.application;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.donors.eligibility.DonorSelection;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.sessions.domain.Days;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.donors.sessions.domain.SessionState;
import org.bloodstream.rules.RulesInForce;
import org.bloodstream.rules.domain.Content;
import org.bloodstream.rules.domain.RuleBook;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** For tests whose donors have no appointment. */
public final class NoAppointments {
    private static final DonorSelection KIND = new DonorSelection(new JsonMapper(), RegionalTime.ZONE);

    public EndingAppointments ending() {
        var plan = Days.plan(Days.NEXT_WEEK, Days.slot(1, DonationType.WHOLE_BLOOD, 1));
        return of(new OneSession(new KnownSession(plan, SessionState.PLANNED, 1)));
    }

    static EndingAppointments of(OneSession room) {
        var rules = new RulesInForce<>(
                KIND,
                Mono.just(RuleBook.of(KIND.name(), new Content(KIND.shipped()), List.of())),
                Clock.fixed(Days.NOW.toInstant(), ZoneOffset.UTC));
        var promoting = new Promoting(room.book(), room, rules, RegionalTime.ZONE);
        return new EndingAppointments(room, room.book(), promoting, RegionalTime.ZONE);
    }
}
