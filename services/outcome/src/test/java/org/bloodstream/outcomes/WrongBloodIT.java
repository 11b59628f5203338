package org.bloodstream.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.journal.ParkedEvent;
import org.bloodstream.journal.ParkedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every class of reason, the whole way from Kafka to the answer. */
class WrongBloodIT extends OutcomeTest {
    @Autowired
    private ParkedEvents parked;

    private static final String STOPPED = "NO_GO";

    @Test
    void blood_of_another_patient_is_stopped() {
        var one = new Day(this).good();
        var other = new Day(this).good();
        heard();
        assertNoGo(json(check(one.hcn, other.label())), "issued-to-another-patient");
        assertNoGo(json(check(other.hcn, one.label())), "issued-to-another-patient");
    }

    @Test
    void
            an_autologous_unit_is_stopped_for_another_patient_a_go_for_its_own_and_confirmed_for_nobody_where_none_is_named() {
        var own = new Day(this).collected();
        own.madeFor(own.hcn).released().despatched().identified().grouped("O").issued();
        var anothers = new Day(this).collected();
        anothers.madeFor(own.hcn)
                .released()
                .despatched()
                .identified()
                .grouped("O")
                .issued();
        var somebodys = new Day(this)
                .collected()
                .madeForSomebody()
                .released()
                .despatched()
                .identified()
                .grouped("O")
                .issued();
        heard();
        assertGo(checked(own));
        assertNoGo(checked(anothers), "unit-for-another-patient");
        var doubted = checked(somebodys);
        assertThat(doubted.get("answer").asString()).isEqualTo("DOWNTIME");
        assertThat(doubted.get("reasons").findValuesAsString("code"))
                .contains("intended-recipient-unknown", "cannot-confirm");
    }

    @Test
    void what_was_given_back_is_for_whoever_needs_it_by_its_new_code_and_what_was_made_of_it_too() {
        var intended = new Day(this).identified();
        var back = new Day(this).collected();
        back.directedTo(intended.hcn)
                .givenBack()
                .released()
                .despatched()
                .identified()
                .grouped("O")
                .issued();
        var irradiated = new Day(this).collected();
        irradiated
                .directedTo(intended.hcn)
                .givenBack()
                .irradiated()
                .labelledAnew()
                .released()
                .despatched()
                .identified()
                .grouped("O")
                .issued();
        heard();
        assertGo(checked(back));
        assertGo(checked(irradiated));
    }

    @Test
    void until_it_is_given_back_and_by_its_old_code_after_that_it_is_for_nobody_else() {
        var intended = new Day(this).identified();
        var still = new Day(this).collected();
        still.directedTo(intended.hcn)
                .released()
                .despatched()
                .identified()
                .grouped("O")
                .issued();
        var old = new Day(this).collected();
        old.directedTo(intended.hcn)
                .released()
                .despatched()
                .identified()
                .grouped("O")
                .issued();
        var paper = old.label();
        old.givenBack();
        heard();
        assertNoGo(checked(still), "unit-for-another-patient");
        var byOldPaper = checked(old.hcn, paper);
        assertThat(byOldPaper.get("answer").asString()).isEqualTo("NO_GO");
        assertThat(byOldPaper.get("reasons").findValuesAsString("code"))
                .contains("component-modified", "unit-for-another-patient");
    }

    @Test
    void blood_that_is_not_released_or_unknown_is_stopped() {
        var made = new Day(this).collected().made().identified().grouped("O").issued();
        var unheardOf = new Day(this).identified().grouped("O");
        heard();
        assertNoGo(checked(made), "component-not-released");
        assertNoGo(checked(unheardOf), "component-unknown", "component-not-issued");
    }

    @Test
    void blood_that_is_only_reserved_has_gone_back_or_was_thrown_away_is_stopped() {
        var reserved = new Day(this)
                .made()
                .released()
                .despatched()
                .identified()
                .grouped("O")
                .reserved();
        var returned = new Day(this).good().returned();
        var wasted = new Day(this).good().wasted();
        heard();
        assertNoGo(checked(reserved), "component-not-issued");
        assertNoGo(checked(returned), "component-not-issued");
        assertNoGo(checked(wasted), "component-not-issued", "component-wasted");
        returned.issued();
        assertGo(heardAndChecked(returned));
    }

    @Test
    void blood_on_hold_is_stopped_until_the_hold_is_lifted() {
        var held = new Day(this)
                .collected()
                .made()
                .released()
                .held()
                .identified()
                .grouped("O")
                .issued();
        assertNoGo(heardAndChecked(held), "component-on-hold");
        held.heldNoLonger();
        assertGo(heardAndChecked(held));
    }

    @Test
    void recalled_blood_is_stopped_until_the_recall_is_withdrawn_and_no_other_pack_is() {
        var recalled = new Day(this).good().recalled();
        var other = new Day(this).good();
        heard();
        assertNoGo(checked(recalled), "component-recalled");
        assertGo(checked(other));
        recalled.recallWithdrawn();
        assertGo(heardAndChecked(recalled));
    }

    @Test
    void what_the_patient_record_reported_as_given_is_not_given_again() {
        var day = new Day(this).good().reported("COMPLETED", ",\"volumeMl\":280");
        assertNoGo(heardAndChecked(day), "already-transfused");
    }

    @Test
    void a_patient_nobody_knows_and_a_group_nobody_knows_are_stopped() {
        var unknown = new Day(this).made().released().despatched().grouped("O").issued();
        var ungrouped =
                new Day(this).made().released().despatched().identified().issued();
        heard();
        assertNoGo(checked(unknown), "patient-unknown");
        assertNoGo(checked(ungrouped), "patient-group-unknown", "rhd-not-known");
    }

    @Test
    void samples_that_disagree_are_stopped() {
        var day = new Day(this).good().grouped("A", "S-another", 1);
        assertNoGo(heardAndChecked(day), "patient-group-unknown");
    }

    @Test
    void a_label_that_differs_from_the_record_is_stopped() {
        var day = new Day(this).good();
        heard();
        assertNoGo(json(check(day.hcn, day.labelled(new BloodGroup(Abo.O, RhD.NEGATIVE)))), "label-group-differs");
        assertNoGo(json(check(day.hcn, "=" + day.donation.value() + "00", "=%5100", "=<DRC01000")), "label-incomplete");
    }

    @Test
    void a_merge_retires_the_old_wristband_and_the_new_one_is_a_go() {
        var day = new Day(this).good();
        var survivor = new Day(this).identified().grouped("O");
        day.mergedInto(survivor.hcn);
        heard();
        assertNoGo(checked(day), "patient-merged");
        assertGo(checked(survivor.hcn, day.label()));
    }

    @Test
    void ST_22_a_merge_of_two_groups_is_stopped_until_the_laboratory_has_confirmed_one() {
        var day = new Day(this).good();
        var survivor = new Day(this).identified().grouped("A");
        day.mergedInto(survivor.hcn);
        heard();
        assertNoGo(json(check(survivor.hcn, day.label())), "patient-group-unknown");
    }

    @Test
    void the_check_rests_on_the_wristband_alone_under_any_number_of_the_patient() {
        var day = new Day(this)
                .collected()
                .made()
                .released()
                .despatched()
                .identified()
                .grouped("O");
        day.issuedTo(day.local());
        heard();
        assertGo(checked("]C0" + day.hcn, day.label()));
    }

    /** SHOT 2009, case 2 (ST-03): found long ago, and no screen since shows it. */
    @Test
    void ST_03_an_antibody_that_was_ever_found_stops_a_unit_with_its_antigen() {
        var day = unitFor(new Day(this), "POSITIVE").withAntibody("006001").issued();
        assertNoGo(heardAndChecked(day), "antibody-antigen-present");
    }

    @Test
    void an_antibody_does_not_stop_a_unit_that_was_typed_and_lacks_its_antigen() {
        var day = unitFor(new Day(this), "NEGATIVE").withAntibody("006001").issued();
        assertGo(heardAndChecked(day));
    }

    @Test
    void ST_05_antibodies_and_requirements_under_a_number_that_was_merged_away_stop() {
        var before = new Day(this).identified().requested("IRRADIATED").withAntibody("006001");
        var day = unitFor(new Day(this), "POSITIVE").issued();
        before.mergedInto(day.hcn);
        assertNoGo(heardAndChecked(day), "antibody-antigen-present", "not-irradiated");
    }

    @Test
    void a_requirement_of_any_request_counts_until_a_person_takes_it_away() {
        var day = unitFor(new Day(this), "NEGATIVE")
                .requested("CMV_NEGATIVE")
                .requested()
                .issued();
        assertNoGo(heardAndChecked(day), "cmv-not-negative");
    }

    @Test
    void the_record_s_last_word_on_the_age_counts_under_whichever_number_it_comes() {
        var day = unitFor(new Day(this), "NEGATIVE").issued().bornOn(Day::local, "2026-11-20");
        assertThat(heardAndChecked(day).get("answer").asString()).isEqualTo("NO_GO");
        day.bornOn(each -> Day.hcn(each.hcn), "1953-07-14");
        assertGo(heardAndChecked(day));
    }

    private static Day unitFor(Day day, String k) {
        return day.collected().made().typedForK(k).despatched().identified().grouped("O");
    }

    @Test
    void a_unit_that_was_found_incompatible_at_its_issue_gets_no_go_whether_or_not_somebody_has_acknowledged_it() {
        var wrong = unitFor(new Day(this), "POSITIVE").withAntibody("006001").issued();
        assertNoGo(heardAndChecked(wrong), "antibody-antigen-present");
        wrong.foundIncompatible();
        assertNoGo(heardAndChecked(wrong), "antibody-antigen-present");
    }

    /** What was wrong at the issue may have been put right since, and what is told of it is understood here. */
    @Test
    void the_bedside_asks_by_itself_and_does_not_go_by_what_was_found_at_the_issue() {
        assertGo(heardAndChecked(new Day(this).good().foundIncompatible()));
    }

    @Test
    void an_event_nobody_understands_puts_only_its_own_pack_in_doubt() {
        var questioned = new Day(this).good();
        var other = new Day(this).good();
        production.saysAnything(
                "component",
                questioned.component(),
                "ComponentQuestioned",
                "{\"component\":\"" + questioned.component() + "\"}");
        heard();
        var answer = checked(questioned);
        assertThat(answer.get("answer").asString()).isEqualTo("DOWNTIME");
        assertThat(codes(answer.get("reasons"))).containsExactly("cannot-confirm");
        assertGo(checked(other));
    }

    @Test
    void a_request_nobody_understands_is_downtime_for_all_and_once_it_is_resolved_puts_its_patient_in_doubt() {
        var day = new Day(this).good();
        var other = new Day(this).good();
        heard();
        patientRecord.saysAnything(
                "request", day.order, "RequirementStated", "{\"patient\":%s}".formatted(Day.hcn(day.hcn)));
        await().untilAsserted(() -> assertThat(parked.waiting().toIterable())
                .extracting(ParkedEvent::subscription, ParkedEvent::subject)
                .containsOnly(tuple("reported-outcomes", day.order), tuple("relationships", day.order)));
        await().untilAsserted(() -> assertThat(
                        json(check(other.hcn, other.label())).get("answer").asString())
                .isEqualTo("DOWNTIME"));

        parked.waiting()
                .concatMap(waiting -> parked.resolve(waiting.id(), "nothing that outcome needs", "an-operator"))
                .blockLast();
        var answer = heardAndChecked(day);
        assertThat(answer.get("answer").asString()).isEqualTo("DOWNTIME");
        assertThat(codes(answer.get("reasons"))).containsExactly("cannot-confirm");
        assertGo(checked(other));
    }

    @Test
    void only_a_ward_nurse_checks() {
        for (var role : List.of(Roles.TRANSFUSION_SCIENTIST, Roles.QUALITY_OFFICER, Roles.INTEGRATION_OPERATOR)) {
            post(role, "/api/bedside/checks", Map.of("wristband", "3999999993", "label", List.of()))
                    .expectStatus()
                    .isForbidden();
        }
    }

    @Test
    void bad_input_is_said_field_by_field_and_nothing_is_recorded() {
        post(Roles.WARD_NURSE, "/api/bedside/checks", Map.of("label", List.of()))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("wristband");
        post(Roles.WARD_NURSE, "/api/bedside/checks", Map.of("wristband", "x".repeat(201), "label", List.of()))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void the_same_key_gives_the_same_check() {
        var key = fresh();
        var body = Map.of("wristband", "3999999993", "label", List.of("junk"));
        var first = json(post(Roles.WARD_NURSE, key, "/api/bedside/checks", body));
        assertThat(first.get("answer").asString()).isEqualTo(STOPPED);
        assertThat(json(post(Roles.WARD_NURSE, key, "/api/bedside/checks", body)))
                .isEqualTo(first);
    }
}
