package org.bloodstream.laboratory.holding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.laboratory.holding.domain.HoldingObjection.ALREADY_ISSUED;
import static org.bloodstream.laboratory.holding.domain.HoldingObjection.ALREADY_RESERVED;
import static org.bloodstream.laboratory.holding.domain.HoldingObjection.ALREADY_TRANSFUSED;
import static org.bloodstream.laboratory.holding.domain.HoldingObjection.COMPONENT_UNKNOWN;
import static org.bloodstream.laboratory.holding.domain.HoldingObjection.EXPIRED;
import static org.bloodstream.laboratory.holding.domain.HoldingObjection.EXPIRY_DIFFERS;
import static org.bloodstream.laboratory.holding.domain.HoldingObjection.GIVEN_BACK;
import static org.bloodstream.laboratory.holding.domain.HoldingObjection.GROUP_DIFFERS;
import static org.bloodstream.laboratory.holding.domain.HoldingObjection.HELD_FOR_ANOTHER;
import static org.bloodstream.laboratory.holding.domain.HoldingObjection.NOT_HELD;
import static org.bloodstream.laboratory.holding.domain.HoldingObjection.WASTED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.laboratory.holding.domain.Decision.Happened;
import org.bloodstream.laboratory.holding.domain.Decision.Refused;
import org.bloodstream.laboratory.holding.domain.Decision.StoodAlready;
import org.bloodstream.laboratory.holding.domain.Holding.Free;
import org.bloodstream.laboratory.holding.domain.Holding.Issued;
import org.bloodstream.laboratory.holding.domain.Holding.Reserved;
import org.bloodstream.laboratory.holding.domain.Step.GiveBack;
import org.bloodstream.laboratory.holding.domain.Step.Issue;
import org.bloodstream.laboratory.holding.domain.Step.Pack;
import org.bloodstream.laboratory.holding.domain.Step.Reserve;
import org.bloodstream.laboratory.holding.domain.Step.Waste;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldingAComponentTest {
    private static final Instant NOW = Instant.parse("2026-11-23T15:05:00Z");
    private static final Instant EXPIRY = Instant.parse("2026-12-20T23:59:00Z");
    private static final BloodGroup O_POSITIVE = new BloodGroup(Abo.O, RhD.POSITIVE);
    private static final ComponentId COMPONENT = ComponentId.parse("A999026000123-DRC01000");
    private static final PatientIdentifier ORLA = new PatientIdentifier("HCN", "3999999993");
    private static final PatientIdentifier ORLAS_OLD_NUMBER = new PatientIdentifier("MR:BHSCT", "U0099887");
    private static final PatientIdentifier SOMEBODY_ELSE = new PatientIdentifier("HCN", "3999999985");
    private static final Set<PatientIdentifier> ORLAS = Set.of(ORLA, ORLAS_OLD_NUMBER);
    private static final Despatched DESPATCHED =
            new Despatched(COMPONENT, O_POSITIVE, EXPIRY, new OdsCode("BHSCT"), null);
    private static final Pack PACK = new Pack(COMPONENT, O_POSITIVE, EXPIRY, OdsCode.REGION, NOW);
    private static final Reserve RESERVE = new Reserve(PACK, ORLA, "PO-7002");
    private static final Issue ISSUE = new Issue(PACK, ORLA, "PO-7002", "W6B");
    private static final GiveBack GIVE_BACK = new GiveBack(PACK, ORLA);
    private static final Waste WASTE = new Waste(PACK, ORLA);
    private static final Holding FOR_ORLA = new Reserved(ORLA, "PO-7002");
    private static final Holding WITH_ORLA = new Issued(ORLA, "PO-7002", "W6B");
    private static final Holding FOR_SOMEBODY_ELSE = new Reserved(SOMEBODY_ELSE, "PO-1");
    private static final Holding WITH_SOMEBODY_ELSE = new Issued(SOMEBODY_ELSE, "PO-1", "ICU1");

    @Test
    void a_free_component_can_be_reserved_and_issued() {
        assertThat(event(RESERVE, new Free())).isInstanceOf(ComponentReserved.class);
        assertThat(event(ISSUE, new Free())).isInstanceOf(ComponentIssued.class);
        assertThat(event(ISSUE, FOR_ORLA)).isInstanceOf(ComponentIssued.class);
    }

    @Test
    void a_component_held_for_one_patient_is_for_no_other() {
        assertRefused(RESERVE, FOR_SOMEBODY_ELSE, ALREADY_RESERVED);
        assertRefused(ISSUE, FOR_SOMEBODY_ELSE, ALREADY_RESERVED);
        assertRefused(RESERVE, WITH_SOMEBODY_ELSE, ALREADY_ISSUED);
        assertRefused(ISSUE, WITH_SOMEBODY_ELSE, ALREADY_ISSUED);
        assertRefused(RESERVE, WITH_ORLA, ALREADY_ISSUED);
    }

    @Test
    void a_patient_is_the_same_under_a_number_that_was_merged() {
        assertThat(event(ISSUE, new Reserved(ORLAS_OLD_NUMBER, "PO-7001"))).isInstanceOf(ComponentIssued.class);
    }

    @Test
    void saying_again_what_stands_changes_nothing() {
        assertThat(decide(RESERVE, FOR_ORLA)).isEqualTo(new StoodAlready());
        assertThat(decide(ISSUE, WITH_ORLA)).isEqualTo(new StoodAlready());
        assertThat(decide(WASTE, new Holding.Wasted())).isEqualTo(new StoodAlready());
    }

    @Test
    void an_issue_for_another_order_or_place_is_told() {
        assertThat(event(ISSUE, new Issued(ORLA, "PO-7001", "W6B"))).isInstanceOf(ComponentIssued.class);
        assertThat(event(ISSUE, new Issued(ORLA, "PO-7002", "ICU1"))).isInstanceOf(ComponentIssued.class);
    }

    @Test
    void what_was_given_back_is_free_for_another_patient() {
        var returned = event(GIVE_BACK, WITH_ORLA);

        assertThat(returned).isEqualTo(new ComponentReturned(COMPONENT, ORLA, OdsCode.REGION, NOW));
        assertThat(WITH_ORLA.after(returned)).isEqualTo(new Free());
    }

    @Test
    void only_the_holders_component_can_be_given_back_or_wasted_in_a_patients_name() {
        assertRefused(GIVE_BACK, new Free(), NOT_HELD);
        assertRefused(GIVE_BACK, WITH_SOMEBODY_ELSE, HELD_FOR_ANOTHER);
        assertRefused(WASTE, WITH_SOMEBODY_ELSE, HELD_FOR_ANOTHER);
        assertThat(event(new GiveBack(PACK, null), WITH_SOMEBODY_ELSE)).isInstanceOf(ComponentReturned.class);
        assertThat(event(new Waste(PACK, null), new Free())).isInstanceOf(ComponentWasted.class);
    }

    @Test
    void a_wasted_component_is_for_nobody() {
        assertRefused(RESERVE, new Holding.Wasted(), WASTED);
        assertRefused(ISSUE, new Holding.Wasted(), WASTED);
        assertRefused(GIVE_BACK, new Holding.Wasted(), WASTED);
    }

    @Test
    void a_transfused_component_cannot_be_held_given_back_or_wasted() {
        var transfused = new Despatched(COMPONENT, O_POSITIVE, EXPIRY, new OdsCode("BHSCT"), NOW.minusSeconds(600));
        for (var step : List.of(RESERVE, ISSUE, GIVE_BACK, WASTE))
            assertThat(decide(step, step == RESERVE || step == ISSUE ? new Free() : WITH_ORLA, Optional.of(transfused)))
                    .isEqualTo(new Refused(List.of(ALREADY_TRANSFUSED)));
    }

    @Test
    void a_component_that_went_back_to_the_blood_service_or_was_discarded_is_given_to_nobody() {
        var gone = new Despatched(COMPONENT, O_POSITIVE, EXPIRY, new OdsCode("BHSCT"), null, NOW.minusSeconds(600));
        for (var step : List.of(RESERVE, ISSUE))
            assertThat(decide(step, new Free(), Optional.of(gone))).isEqualTo(new Refused(List.of(GIVEN_BACK)));
    }

    @Test
    void a_component_can_be_issued_until_but_not_at_its_expiry() {
        assertThat(event(issuedAt(EXPIRY.minusNanos(1)), new Free())).isInstanceOf(ComponentIssued.class);
        assertRefused(issuedAt(EXPIRY), new Free(), EXPIRED);
    }

    @Test
    void a_component_that_was_never_despatched_is_unknown() {
        assertThat(decide(ISSUE, new Free(), Optional.empty())).isEqualTo(new Refused(List.of(COMPONENT_UNKNOWN)));
    }

    @Test
    void a_refusal_lists_every_objection() {
        var wrong = new Pack(
                COMPONENT,
                new BloodGroup(Abo.A, RhD.POSITIVE),
                EXPIRY.plusSeconds(86_400),
                OdsCode.REGION,
                EXPIRY.plusSeconds(1));

        assertRefused(
                new Issue(wrong, ORLA, "PO-7002", "W6B"),
                WITH_SOMEBODY_ELSE,
                ALREADY_ISSUED,
                EXPIRED,
                GROUP_DIFFERS,
                EXPIRY_DIFFERS);
    }

    @Test
    void what_the_message_does_not_say_is_taken_from_the_despatch() {
        var silent = new Pack(COMPONENT, null, null, OdsCode.REGION, NOW);
        var issued = (ComponentIssued) event(new Issue(silent, ORLA, "PO-7002", "W6B"), new Free());

        assertThat(issued.group()).isEqualTo(O_POSITIVE);
        assertThat(issued.expiresAt()).isEqualTo(EXPIRY);
    }

    private static Issue issuedAt(Instant at) {
        return new Issue(new Pack(COMPONENT, O_POSITIVE, EXPIRY, OdsCode.REGION, at), ORLA, "PO-7002", "W6B");
    }

    private static Decision decide(Step step, Holding holding) {
        return decide(step, holding, Optional.of(DESPATCHED));
    }

    private static Decision decide(Step step, Holding holding, Optional<Despatched> despatched) {
        return Deciding.on(new HoldingCase(step, holding, despatched, ORLAS::contains));
    }

    private static HoldingEvent event(Step step, Holding holding) {
        var decision = decide(step, holding);
        assertThat(decision).isInstanceOf(Happened.class);
        return ((Happened) decision).event();
    }

    private static void assertRefused(Step step, Holding holding, HoldingObjection... objections) {
        assertThat(decide(step, holding)).isEqualTo(new Refused(List.of(objections)));
    }
}
