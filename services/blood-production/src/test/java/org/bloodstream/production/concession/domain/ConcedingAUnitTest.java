package org.bloodstream.production.concession.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.BELFAST;
import static org.bloodstream.production.ADonation.CATALOGUE;
import static org.bloodstream.production.ADonation.COLLECTED;
import static org.bloodstream.production.ADonation.EXPIRY;
import static org.bloodstream.production.ADonation.MEASURING;
import static org.bloodstream.production.ADonation.NOW;
import static org.bloodstream.production.ADonation.NO_PROMISE;
import static org.bloodstream.production.ADonation.NUMBER;
import static org.bloodstream.production.ADonation.O_POSITIVE;
import static org.bloodstream.production.ADonation.PACK;
import static org.bloodstream.production.ADonation.RED_CELLS;
import static org.bloodstream.production.ADonation.SPECIFICATIONS;
import static org.bloodstream.production.ADonation.besideItsPanel;
import static org.bloodstream.production.ADonation.good;
import static org.bloodstream.production.ADonation.held;
import static org.bloodstream.production.ADonation.labelled;
import static org.bloodstream.production.ADonation.labelling;
import static org.bloodstream.production.ADonation.origin;
import static org.bloodstream.production.ADonation.processed;
import static org.bloodstream.production.ADonation.tested;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.blood.staff.Signature;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentDispositionDecided;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.component.domain.Disposition;
import org.bloodstream.production.component.domain.DispositionGround;
import org.bloodstream.production.component.domain.Measured;
import org.bloodstream.production.component.domain.Measurement;
import org.bloodstream.production.component.domain.OutsideLimits;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleased;
import org.bloodstream.production.concession.domain.ConcessionDecision.Declined;
import org.bloodstream.production.concession.domain.ConcessionDecision.Granted;
import org.bloodstream.production.concession.domain.ConcessionDecision.Proposed;
import org.bloodstream.production.concession.domain.ConcessionDecision.Refused;
import org.bloodstream.production.disposition.domain.DispositionOutcome;
import org.bloodstream.production.disposition.domain.DispositionPolicy;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.release.domain.ReleaseCase;
import org.bloodstream.production.release.domain.ReleaseDecision;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConcedingAUnitTest {
    private static final UUID NUMBER_OF_IT = new UUID(0, 7);
    private static final Actor OPERATOR = new Actor("processing-scientist");
    private static final Signature OFFICER = new Signature(new Actor("quality-officer"), NOW);
    private static final Signature CLINICIAN = new Signature(new Actor("donor-clinician"), NOW);

    @Test
    void two_people_release_a_unit_whose_volume_alone_stands_against_it() {
        var concession = proposed();
        assertThat(concession.proposed().outside())
                .containsExactly(new OutsideLimits(
                        Measurement.VOLUME, BigDecimal.valueOf(212), BigDecimal.valueOf(220), BigDecimal.valueOf(340)));
        assertThat(grant(concession, CLINICIAN, release(good(), small(), NOW)))
                .isInstanceOfSatisfying(
                        Granted.class, granted -> assertThat(((ComponentReleased) granted.unit()).concession())
                                .isEqualTo(NUMBER_OF_IT));
    }

    @Test
    void whoever_proposes_it_does_not_grant_it() {
        assertRefused(grant(proposed(), OFFICER, release(good(), small(), NOW)), "same-person-concedes");
    }

    @Test
    void a_unit_within_its_specification_needs_none() {
        assertRefused(propose(release(good(), labelled(), NOW)), "nothing-to-concede");
    }

    @Test
    void whatever_else_stands_against_the_release_is_conceded_by_nobody() {
        var reactive = good().apply(tested(MandatoryTest.HIV_RNA, TestResult.REACTIVE));
        assertRefused(propose(release(reactive, small(), NOW)), "test-reactive", "volume-outside-specification");
        assertRefused(propose(release(reactive, labelled(), NOW)), "test-reactive");
        assertRefused(
                propose(release(good().apply(held(1)), small(), NOW)),
                "donation-on-hold",
                "volume-outside-specification");
        assertRefused(propose(release(good(), small(), EXPIRY)), "volume-outside-specification", "component-expired");
    }

    @Test
    void what_comes_up_between_the_two_people_stands_against_the_second() {
        assertRefused(
                grant(proposed(), CLINICIAN, release(good().apply(held(1)), small(), NOW)),
                "donation-on-hold",
                "volume-outside-specification");
    }

    @Test
    void it_is_granted_for_what_was_proposed_and_nothing_else() {
        assertRefused(grant(proposed(), CLINICIAN, release(good(), weighing(210), NOW)), "concession-outdated");
        assertRefused(grant(proposed(), CLINICIAN, release(good(), labelled(), NOW)), "concession-outdated");
    }

    @Test
    void what_was_measured_outside_its_limits_is_accepted_by_two_people_before_its_label() {
        var low = low(OPERATOR);
        var proposed = (Proposed) propose(release(good(), low, NOW));
        assertThat(proposed.event().outside()).isEqualTo(low.disposition().found());
        var granted =
                (Granted) grant(new Concession(proposed.event(), OFFICER.by()), CLINICIAN, release(good(), low, NOW));
        var accepted = (ComponentDispositionDecided) granted.unit();
        assertThat(accepted.concession()).isEqualTo(NUMBER_OF_IT);
        assertThat(accepted.decidedBy()).isEqualTo(CLINICIAN.by());
        var labelled = low.apply(accepted).apply(labelling(O_POSITIVE));
        assertThat(ReleaseDecision.decide(release(good(), labelled, NOW))).isInstanceOf(ComponentReleased.class);
    }

    @Test
    void whoever_has_measured_it_neither_proposes_nor_grants() {
        var byTheOfficer = low(OFFICER.by());
        assertRefused(propose(release(good(), byTheOfficer, NOW)), "accepted-by-its-operator");
        var byTheClinician = low(CLINICIAN.by());
        var proposed = (Proposed) propose(release(good(), byTheClinician, NOW));
        assertRefused(
                grant(new Concession(proposed.event(), OFFICER.by()), CLINICIAN, release(good(), byTheClinician, NOW)),
                "accepted-by-its-operator");
    }

    @Test
    void a_further_value_outside_or_a_decision_to_discard_stands_against_what_was_proposed() {
        var low = low(OPERATOR);
        var proposed = (Proposed) propose(release(good(), low, NOW));
        var concession = new Concession(proposed.event(), OFFICER.by());
        var lower = low.apply(MEASURING.measured(low.origin(), List.of(Measured.volume(150)), OPERATOR, NOW));
        assertRefused(grant(concession, CLINICIAN, release(good(), lower, NOW)), "concession-outdated");
        var discard = (DispositionOutcome.Done)
                DispositionPolicy.decide(low, Disposition.Decision.DISCARD, DispositionGround.OTHER, OFFICER.by(), NOW);
        assertRefused(
                grant(concession, CLINICIAN, release(good(), low.apply(discard.event()), NOW)),
                "component-to-be-discarded",
                "component-not-labelled");
        assertRefused(
                grant(concession, CLINICIAN, release(good().apply(held(1)), low, NOW)),
                "donation-on-hold",
                "disposition-outstanding",
                "component-not-labelled");
    }

    private static Component low(Actor operator) {
        var haemoglobin = new Measured(Measurement.HAEMOGLOBIN, new BigDecimal("38.5"));
        return processed().apply(MEASURING.measured(origin(), List.of(haemoglobin), operator, NOW));
    }

    @Test
    void what_was_decided_once_is_decided() {
        var declined = (Declined) ConcessionPolicy.decline(proposed(), NOW);
        var over = proposed().apply(declined.event());
        assertRefused(grant(over, CLINICIAN, release(good(), small(), NOW)), "concession-decided");
        assertRefused(ConcessionPolicy.decline(over, NOW), "concession-decided");
    }

    private static Concession proposed() {
        var proposed = (Proposed) propose(release(good(), small(), NOW));
        return new Concession(proposed.event(), OFFICER.by());
    }

    private static ConcessionDecision propose(ReleaseCase release) {
        return ConcessionPolicy.propose(NUMBER_OF_IT, release, ConcessionGround.SHORTAGE, OFFICER);
    }

    private static ConcessionDecision grant(Concession concession, Signature by, ReleaseCase release) {
        return ConcessionPolicy.grant(concession, release, by);
    }

    private static ReleaseCase release(DonationInProduction donation, Component pack, Instant now) {
        return new ReleaseCase(
                donation, besideItsPanel(donation), pack, NO_PROMISE, CATALOGUE, SPECIFICATIONS, BELFAST, now);
    }

    private static Labelled small() {
        return weighing(212);
    }

    private static Labelled weighing(int volumeMl) {
        var made = new ComponentProcessed(
                PACK, NUMBER, RED_CELLS, ComponentKind.RED_CELLS, volumeMl, COLLECTED, NOW, EXPIRY, SPECIFICATIONS);
        return new Labelled(made, labelling(O_POSITIVE));
    }

    private static void assertRefused(ConcessionDecision decision, String... codes) {
        assertThat(decision).isInstanceOf(Refused.class);
        List<? extends Objection> objections = ((Refused) decision).objections();
        assertThat(objections).extracting(Objection::code).containsExactly(codes);
    }
}
