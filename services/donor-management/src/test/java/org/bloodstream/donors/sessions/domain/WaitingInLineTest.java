package org.bloodstream.donors.sessions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.eligibility.domain.DonationType.WHOLE_BLOOD;
import static org.bloodstream.donors.sessions.domain.Days.NEXT_WEEK;
import static org.bloodstream.donors.sessions.domain.Days.NOW;
import static org.bloodstream.donors.sessions.domain.Days.RULES;
import static org.bloodstream.donors.sessions.domain.Days.TODAY;
import static org.bloodstream.donors.sessions.domain.Days.offered;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.sessions.domain.DonorForBooking.Gift;
import org.bloodstream.donors.sessions.domain.DonorForBooking.Held;
import org.bloodstream.donors.sessions.domain.Standing.Waiting;
import org.bloodstream.donors.sessions.domain.WaitingList.Waiter;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WaitingInLineTest {

    @Test
    void who_came_first_is_promoted_in_whatever_order_they_are_read() {
        assertThat(promoted(List.of(waiter(7, null), waiter(2, null), waiter(4, null))))
                .contains(2L);
    }

    @Test
    void who_has_given_meanwhile_is_passed_over() {
        assertThat(promoted(List.of(waiter(1, TODAY), waiter(2, null)))).contains(2L);
        assertThat(promoted(List.of(waiter(1, TODAY)))).isEmpty();
    }

    @Test
    void nobody_is_promoted_into_a_full_slot_or_one_that_has_started_or_a_closed_session() {
        var line = new WaitingList(List.of(waiter(1, null)));
        assertThat(line.promote(offered(2, 2), RULES, NOW)).isEmpty();
        assertThat(line.promote(offered(SessionState.OPEN, TODAY, WHOLE_BLOOD, 2, 1), RULES, NOW))
                .isEmpty();
        assertThat(line.promote(offered(SessionState.CLOSED, NEXT_WEEK, WHOLE_BLOOD, 2, 1), RULES, NOW))
                .isEmpty();
    }

    @Property(tries = 300)
    void nobody_is_promoted_while_somebody_who_may_have_the_place_has_waited_longer(
            @ForAll("lines") List<Waiter> waiters) {
        var promoted = promoted(waiters);
        assertThat(promoted)
                .isEqualTo(waiters.stream()
                        .filter(waiter -> waiter.donor().gifts().isEmpty())
                        .map(Waiter::line)
                        .min(Long::compare));
    }

    private static Optional<Long> promoted(List<Waiter> waiters) {
        return new WaitingList(waiters)
                .promote(offered(2, 1), RULES, NOW)
                .map(step -> step.after().donor().getLeastSignificantBits());
    }

    /** @param gave a day too near, or none */
    private static Waiter waiter(long line, LocalDate gave) {
        var donor = new UUID(5, line);
        var appointment = new Appointment(
                new UUID(6, line), donor, WHOLE_BLOOD, new SlotId(Days.SESSION, 1), new Waiting(line), 1);
        return new Waiter(
                appointment,
                new DonorForBooking(
                        donor,
                        Sex.MALE,
                        Days.BORN,
                        DonorStanding.AS_REGISTERED,
                        null,
                        gave == null ? List.of() : List.of(new Gift(WHOLE_BLOOD, gave)),
                        List.of(new Held(appointment.appointment(), WHOLE_BLOOD, NEXT_WEEK, true)),
                        List.of()));
    }

    @Provide
    Arbitrary<List<Waiter>> lines() {
        return Combinators.combine(Arbitraries.longs().between(1, 1000), Arbitraries.of(true, false))
                .as((line, gave) -> waiter(line, gave ? TODAY : null))
                .list()
                .uniqueElements(Waiter::line)
                .ofMaxSize(12);
    }
}
