package org.bloodstream.donors.standing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.standing.domain.Condition.DECEASED;
import static org.bloodstream.donors.standing.domain.Condition.OPTED_OUT;
import static org.bloodstream.donors.standing.domain.Condition.RESTRICTED;
import static org.bloodstream.donors.standing.domain.Condition.TRANSFERRED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.standing.domain.StandingChange.LiftRestriction;
import org.bloodstream.donors.standing.domain.StandingChange.OptIn;
import org.bloodstream.donors.standing.domain.StandingChange.OptOut;
import org.bloodstream.donors.standing.domain.StandingChange.RecordDeath;
import org.bloodstream.donors.standing.domain.StandingChange.Restrict;
import org.bloodstream.donors.standing.domain.StandingChange.Return;
import org.bloodstream.donors.standing.domain.StandingChange.Transfer;
import org.bloodstream.donors.standing.domain.StandingChange.WithdrawDeath;
import org.bloodstream.donors.standing.domain.StandingEvent.DonorDied;
import org.bloodstream.donors.standing.domain.StandingObjection.AlreadySo;
import org.bloodstream.donors.standing.domain.StandingObjection.DeathBeforeBirth;
import org.bloodstream.donors.standing.domain.StandingObjection.DeathInTheFuture;
import org.bloodstream.donors.standing.domain.StandingObjection.DonorDeceased;
import org.bloodstream.donors.standing.domain.StandingObjection.DonorMergedAway;
import org.bloodstream.donors.standing.domain.StandingObjection.NotSo;
import org.bloodstream.donors.standing.domain.StandingOutcome.Recorded;
import org.bloodstream.donors.standing.domain.StandingOutcome.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingOfADonorTest {
    private static final UUID DONOR = new UUID(0, 1);
    private static final LocalDate BORN = LocalDate.of(1990, 5, 17);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final DonorStanding REGISTERED = DonorStanding.AS_REGISTERED;
    private static final Transfer TO_WALES = new Transfer("Welsh Blood Service");
    private static final Restrict CONTESTED = new Restrict(RestrictionGround.ACCURACY_CONTESTED);

    @Test
    void a_registered_donor_gives_and_is_invited() {
        assertThat(REGISTERED.mayGive()).isTrue();
        assertThat(REGISTERED.mayBeInvited()).isTrue();
        assertThat(REGISTERED.conditions()).isEmpty();
    }

    @Test
    void the_dead_are_not_invited() {
        var death = new RecordDeath(TODAY);
        var dead = new DonorStanding(TODAY, false, null, null);
        assertThat(decide(REGISTERED, death)).isEqualTo(new Recorded(new DonorDied(DONOR, TODAY, NOW), dead));
        assertThat(dead.mayBeInvited()).isFalse();
        assertThat(dead.mayGive()).isFalse();
    }

    @Test
    void a_death_recorded_in_error_is_withdrawn_and_all_else_is_as_it_was() {
        var optedOut = after(REGISTERED, new OptOut());
        assertThat(after(optedOut, new RecordDeath(TODAY), new WithdrawDeath())).isEqualTo(optedOut);
        refused(REGISTERED, new WithdrawDeath(), "donor-not-deceased", new NotSo(DECEASED));
    }

    @Test
    void a_death_is_between_birth_and_today_and_recorded_once() {
        assertThat(decide(REGISTERED, new RecordDeath(BORN))).isInstanceOf(Recorded.class);
        refused(REGISTERED, new RecordDeath(TODAY.plusDays(1)), "death-in-the-future", new DeathInTheFuture(TODAY));
        refused(REGISTERED, new RecordDeath(BORN.minusDays(1)), "death-before-birth", new DeathBeforeBirth());
        var dead = after(REGISTERED, new RecordDeath(TODAY));
        refused(dead, new RecordDeath(TODAY), "donor-already-deceased", new AlreadySo(DECEASED));
    }

    @Test
    void of_the_dead_nothing_else_is_recorded() {
        var dead = after(REGISTERED, new RecordDeath(TODAY));
        refused(dead, new OptOut(), "donor-deceased", new DonorDeceased());
        refused(dead, TO_WALES, "donor-deceased", new DonorDeceased());
        assertThat(decide(dead, new OptIn()))
                .isEqualTo(new Refused(List.of(new DonorDeceased(), new NotSo(OPTED_OUT))));
    }

    @Test
    void who_opted_out_gives_no_more_until_opting_in_again() {
        var out = after(REGISTERED, new OptOut());
        assertThat(out.mayGive()).isFalse();
        assertThat(out.conditions()).containsExactly(OPTED_OUT);
        assertThat(after(out, new OptIn())).isEqualTo(REGISTERED);
        refused(out, new OptOut(), "donor-already-opted-out", new AlreadySo(OPTED_OUT));
        refused(REGISTERED, new OptIn(), "donor-not-opted-out", new NotSo(OPTED_OUT));
    }

    @Test
    void a_transferred_donor_is_invited_by_the_other_service_until_coming_back() {
        var away = after(REGISTERED, TO_WALES);
        assertThat(away.mayBeInvited()).isFalse();
        assertThat(after(away, new Return())).isEqualTo(REGISTERED);
        refused(away, TO_WALES, "donor-already-transferred", new AlreadySo(TRANSFERRED));
        refused(REGISTERED, new Return(), "donor-not-transferred", new NotSo(TRANSFERRED));
    }

    @Test
    void a_restricted_record_is_kept_and_not_used_for_invitations() {
        var restricted = after(REGISTERED, CONTESTED);
        assertThat(restricted.mayBeInvited()).isFalse();
        assertThat(restricted.mayGive()).isTrue();
        assertThat(after(restricted, new LiftRestriction())).isEqualTo(REGISTERED);
        refused(restricted, CONTESTED, "donor-already-restricted", new AlreadySo(RESTRICTED));
        refused(REGISTERED, new LiftRestriction(), "donor-not-restricted", new NotSo(RESTRICTED));
    }

    @Test
    void nothing_is_recorded_of_a_record_that_was_merged_away() {
        var merged = new DonorOnRegister(DONOR, BORN, new UUID(0, 2), REGISTERED);
        assertThat(StandingPolicy.decide(merged, new OptOut(), NOW, TODAY))
                .isEqualTo(new Refused(List.of(new DonorMergedAway(new UUID(0, 2)))));
        assertThat(new DonorMergedAway(new UUID(0, 2)).code()).isEqualTo("donor-merged-away");
    }

    @Test
    void no_text_says_who_it_is() {
        assertThat(after(REGISTERED, new RecordDeath(TODAY))).asString().doesNotContain("2026");
        assertThat(new DonorOnRegister(DONOR, BORN, null, REGISTERED))
                .asString()
                .doesNotContain("1990");
    }

    private static StandingOutcome decide(DonorStanding standing, StandingChange change) {
        return StandingPolicy.decide(new DonorOnRegister(DONOR, BORN, null, standing), change, NOW, TODAY);
    }

    private static DonorStanding after(DonorStanding standing, StandingChange... changes) {
        var now = standing;
        for (var change : changes) {
            var outcome = decide(now, change);
            assertThat(outcome).isInstanceOf(Recorded.class);
            now = ((Recorded) outcome).standing();
        }
        return now;
    }

    private static void refused(
            DonorStanding standing, StandingChange change, String code, StandingObjection objection) {
        assertThat(decide(standing, change)).isEqualTo(new Refused(List.of(objection)));
        assertThat(objection.code()).isEqualTo(code);
        assertThat(objection.message()).endsWith(".");
    }
}
