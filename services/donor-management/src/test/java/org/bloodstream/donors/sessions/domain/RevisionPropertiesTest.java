package org.bloodstream.donors.sessions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.sessions.domain.Days.SESSION;
import static org.bloodstream.donors.sessions.domain.Days.TODAY;
import static org.bloodstream.donors.sessions.domain.Days.VENUE;
import static org.bloodstream.donors.sessions.domain.Days.at;
import static org.bloodstream.donors.sessions.domain.Days.draft;
import static org.bloodstream.donors.sessions.domain.Days.wholeBlood;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.sessions.domain.PlanningDecision.Planned;
import org.bloodstream.donors.sessions.domain.RevisionDecision.Revised;

class RevisionPropertiesTest {
    private static final SessionPlan PLAN =
            ((Planned) Days.planned(draft(6, wholeBlood("09:00", "10:00", 4), wholeBlood("10:00", "11:00", 4)))).plan();

    @Property
    void no_revision_that_is_taken_leaves_a_booked_donor_without_a_place(
            @ForAll @Size(max = 2) Set<@IntRange(min = 1, max = 3) Integer> takenOut,
            @ForAll @IntRange(min = 1, max = 4) int places,
            @ForAll @IntRange(min = 1, max = 2) int slot,
            @ForAll @IntRange(min = 1, max = 4) int place) {
        var changes = new SlotChanges(Map.of(1, places), Map.of(), takenOut, Set.of());
        var wanted = new SessionRevision(VENUE, at("09:00"), at("17:00"), 6, changes, List.of());
        var booked = new Appointment(
                UUID.randomUUID(),
                UUID.randomUUID(),
                DonationType.WHOLE_BLOOD,
                new SlotId(SESSION, slot),
                new Standing.Booked(place),
                1);
        var known = new KnownSession(PLAN, SessionState.PLANNED, 1);
        if (RevisionPolicy.decide(known, wanted, List.of(booked), List.of(), TODAY) instanceof Revised taken)
            assertThat(taken.plan().held()).anyMatch(each -> each.number() == slot && each.places() >= place);
    }
}
