package org.bloodstream.outcomes.bedside.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.outcomes.bedside.domain.Bedside.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.outcomes.bedside.domain.Verdict.Answer;
import org.bloodstream.outcomes.identity.domain.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BedsideCheckTest {
    private static final String EXPIRY_CODE = "&>0263542359";

    @Test
    void the_right_blood_for_the_right_patient_is_a_go_without_any_reason() {
        var verdict = goodDay().reports(confirmed(O_POSITIVE)).verdict();
        assertThat(verdict.answer()).isEqualTo(Answer.GO);
        assertThat(verdict.reasons()).isEmpty();
        assertThat(verdict.rules()).isEqualTo("bedside-2026.7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3999999993", "]C03999999993", "]d2801850505053999999993" + "4", "]C1(8018)505050539999999934"})
    void the_wristband_may_be_a_bare_number_or_a_gs1_symbol(String scan) {
        assertThat(goodDay().wristband(scan).verdict().answer()).isEqualTo(Answer.GO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=A99902600012300",
                "=%5100",
                "=<DRC01000",
                EXPIRY_CODE,
                "3999999994",
                "TESTPATIENT",
                "",
                " ",
                "=+",
                "801850505053999999993" + "5"
            })
    void a_wristband_that_is_not_a_patients_number_stops(String scan) {
        assertStops(goodDay().wristband(scan), "wristband-unreadable");
    }

    @Test
    void the_label_may_be_scanned_piece_by_piece_in_any_order() {
        assertThat(goodDay()
                        .label(EXPIRY_CODE, "=%5100", "=<DRC01000", "=A99902600012300")
                        .verdict()
                        .answer())
                .isEqualTo(Answer.GO);
    }

    @Test
    void the_same_structure_scanned_twice_alike_does_no_harm() {
        assertThat(goodDay().label(GOOD_LABEL, "=%5100", "=>026354").verdict().answer())
                .isEqualTo(Answer.GO);
    }

    @Test
    void a_label_of_which_parts_are_missing_names_each_missing_part() {
        var verdict = goodDay().label("=A99902600012300", "=%5100").verdict();
        assertThat(verdict.answer()).isEqualTo(Answer.NO_GO);
        assertThat(verdict.reasons()).contains(new LabelReason.LabelIncomplete(Set.of("product", "expiry")));
    }

    @Test
    void nothing_scanned_of_the_label_is_incomplete() {
        assertStops(goodDay().withoutLabel(), "label-incomplete");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE",
                "=+04000=A99902600012300=%5100=<DRC01000&>02635423",
                "=%Md00",
                "3999999993",
                "=A99902600012307",
                "=A99902600012369",
                "=A999026000010" + "00",
                "=<DRC02000",
                "=%6200",
                "&>0263532359"
            })
    void a_scan_that_does_not_belong_to_this_label_stops_even_beside_a_whole_label(String stray) {
        assertStops(goodDay().label(GOOD_LABEL, stray), "label-unreadable");
    }

    @Test
    void parts_of_two_packs_are_never_put_together() {
        var reading = ScannedLabel.read(List.of(GOOD_LABEL, "=A99902600001000"));
        assertThat(reading.component()).isNull();
        assertThat(reading.faults()).containsExactly("donation-read-twice-differently");
    }

    @Test
    void a_donation_number_with_its_check_value_as_flags_is_a_packs() {
        assertThat(goodDay()
                        .label("=A99902600012368", "=%5100", "=<DRC01000", EXPIRY_CODE)
                        .verdict()
                        .answer())
                .isEqualTo(Answer.GO);
    }

    @Test
    void a_number_that_is_not_on_the_record_stops() {
        assertStops(goodDay().person(Person.unknown()), "patient-unknown");
    }

    @Test
    void a_number_that_two_patients_claim_stops() {
        assertStops(goodDay().person(Person.contested()), "patient-unknown");
    }

    @Test
    void a_retired_number_stops_and_says_where_the_surviving_one_is() {
        var merged = new Person(Person.Standing.RETIRED, Set.of(ORLA, ANOTHER), Set.of(ORLA));
        var verdict = goodDay()
                .person(merged)
                .reports(under(ANOTHER, confirmed(O_POSITIVE)))
                .verdict();
        assertThat(verdict.answer()).isEqualTo(Answer.NO_GO);
        assertThat(codes(verdict)).containsExactly("patient-merged");
        assertThat(verdict.reasons().getFirst().message()).contains("surviving number is on the new wristband");
    }

    @Test
    void a_pack_nobody_knows_stops() {
        assertStops(goodDay().unit((Unit) null), "component-unknown");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROCESSED", "LABELLED", "DISCARDED"})
    void a_pack_that_is_not_released_stops(Unit.State state) {
        assertStops(
                goodDay().unit(unit -> new Unit(unit.kind(), state, unit.group(), unit.expiresAt(), unit.withheld())),
                "component-not-released");
    }

    @Test
    void a_pack_that_was_modified_since_its_label_was_made_stops() {
        assertStops(
                goodDay()
                        .unit(unit -> new Unit(
                                unit.kind(), Unit.State.MODIFIED, unit.group(), unit.expiresAt(), unit.withheld())),
                "component-modified");
    }

    @ParameterizedTest
    @CsvSource({"ON_HOLD, component-on-hold, holding this pack back", "RECALLED, component-recalled, recalled this pack"
    })
    void a_pack_that_the_blood_service_withholds_stops_and_says_so(Unit.Withheld withheld, String code, String words) {
        var bedside = goodDay().unit(unit -> withheld(unit, withheld));
        assertStops(bedside, code);
        assertThat(bedside.verdict().reasons().getFirst().message())
                .contains(words)
                .contains("Do not transfuse; tell the laboratory.");
    }

    @ParameterizedTest
    @EnumSource
    void no_doubt_softens_that_a_pack_is_withheld(Unit.Withheld withheld) {
        var verdict = goodDay()
                .unit(unit -> withheld(unit, withheld))
                .doubting("blood-production", "lims-bridge")
                .verdict();
        assertThat(verdict.answer()).isEqualTo(Answer.NO_GO);
    }

    @Test
    void a_pack_that_is_no_longer_withheld_is_a_go() {
        assertThat(goodDay().unit(unit -> withheld(unit, null)).verdict().answer())
                .isEqualTo(Answer.GO);
    }

    private static Unit withheld(Unit unit, Unit.@Nullable Withheld withheld) {
        return new Unit(unit.kind(), unit.state(), unit.group(), unit.expiresAt(), withheld);
    }

    @Test
    void a_pack_may_be_used_until_but_not_at_its_expiry() {
        var fresh = collected(confirmed(O_POSITIVE), EXPIRY.minus(Duration.ofDays(1)), null);
        assertThat(goodDay().reports(fresh).at(EXPIRY.minusNanos(1)).verdict().answer())
                .isEqualTo(Answer.GO);
        assertStops(goodDay().reports(fresh).at(EXPIRY), "component-expired");
    }

    @Test
    void the_earliest_expiry_on_any_record_counts() {
        assertStops(
                goodDay().issue(i -> new Issue(i.state(), i.patient(), i.group(), NOW, i.at())), "component-expired");
        assertStops(
                goodDay().label("=+04000=A99902600012300=%5100=<DRC01000&>0263271522"),
                "component-expired",
                "label-expiry-differs");
    }

    @Test
    void a_label_expiry_is_read_by_the_clocks_of_the_region_also_in_summer() {
        var summer = Instant.parse("2026-07-20T22:59:00Z");
        var label = "=+04000=A99902600012300=%5100=<DRC01000&>0262012359";
        assertThat(goodDay()
                        .at(Instant.parse("2026-07-01T12:00:00Z"))
                        .reports(collected(confirmed(O_POSITIVE), Instant.parse("2026-07-01T09:00:00Z"), null))
                        .unit(unit -> new Unit(unit.kind(), unit.state(), unit.group(), summer, null))
                        .issue(i -> new Issue(i.state(), i.patient(), i.group(), summer, i.at()))
                        .label(label)
                        .verdict()
                        .answer())
                .isEqualTo(Answer.GO);
    }

    @Test
    void a_label_group_that_is_not_the_recorded_one_stops() {
        assertStops(goodDay().label(labelOf(O_NEGATIVE)), "label-group-differs");
    }

    @Test
    void a_label_group_that_is_not_the_laboratorys_stops() {
        assertStops(
                goodDay().issue(i -> new Issue(i.state(), i.patient(), O_NEGATIVE, i.expiresAt(), i.at())),
                "label-group-differs");
    }

    @Test
    void a_released_pack_without_a_recorded_group_stops() {
        assertStops(
                goodDay().unit(unit -> new Unit(unit.kind(), unit.state(), null, unit.expiresAt(), unit.withheld())),
                "label-group-differs");
    }

    @Test
    void a_pack_labelled_for_another_use_than_the_recorded_stops() {
        assertStops(goodDay().label("=+04000=A99902600012300=%5400=<DRC01000" + EXPIRY_CODE), "label-group-differs");
    }

    @Test
    void a_label_expiry_that_is_not_the_recorded_one_stops() {
        assertStops(goodDay().label("=+04000=A99902600012300=%5100=<DRC01000&>0263552359"), "label-expiry-differs");
    }

    @ParameterizedTest
    @EnumSource(names = {"RESERVED", "RETURNED"})
    void a_pack_that_is_not_issued_stops(Issue.State state) {
        assertStops(goodDay().issued(state), "component-not-issued");
    }

    @Test
    void a_pack_the_laboratory_never_spoke_of_stops() {
        assertStops(goodDay().issue((Issue) null), "component-not-issued");
    }

    @Test
    void a_pack_that_went_back_after_its_issue_stops_until_it_is_issued_again() {
        var issuedAt = Instant.parse("2026-11-23T15:05:00Z");
        assertStops(goodDay().history(new UnitHistory(false, false, false, issuedAt)), "component-not-issued");
        assertThat(goodDay()
                        .history(new UnitHistory(false, false, false, issuedAt.minusSeconds(1)))
                        .verdict()
                        .answer())
                .isEqualTo(Answer.GO);
    }

    @Test
    void a_pack_issued_to_another_patient_stops() {
        assertStops(goodDay().issuedTo(ANOTHER), "issued-to-another-patient");
        assertStops(goodDay().issuedTo(null), "issued-to-another-patient");
    }

    @Test
    void a_pack_issued_under_another_number_of_the_same_patient_is_a_go() {
        assertThat(goodDay().issuedTo(ORLA_AT_BELFAST).verdict().answer()).isEqualTo(Answer.GO);
    }

    @Test
    void an_unknown_patient_is_not_also_called_another_one_when_the_numbers_agree() {
        assertThat(codes(goodDay().person(Person.unknown()).verdict())).doesNotContain("issued-to-another-patient");
        assertThat(codes(goodDay().person(Person.unknown()).issuedTo(ANOTHER).verdict()))
                .contains("issued-to-another-patient");
    }

    @Test
    void a_patient_without_a_group_on_file_stops_even_group_O() {
        assertStops(goodDay().withoutReports(), "patient-group-unknown", "rhd-not-known");
        assertStops(goodDay().allOfGroup(O_NEGATIVE).withoutReports(), "patient-group-unknown");
    }

    @Test
    void samples_that_disagree_about_the_group_stop_every_unit() {
        assertStops(
                goodDay().reports(confirmed(O_POSITIVE), report("S-1", O_NEGATIVE)),
                "patient-group-unknown",
                "rhd-mismatch");
    }

    @Test
    void ST_22_a_group_under_a_retired_number_speaks_against_but_never_for_a_unit() {
        var merged = new Person(Person.Standing.KNOWN, Set.of(ORLA, ANOTHER), Set.of(ANOTHER));
        var underRetired = under(ANOTHER, report("S-1", O_POSITIVE));
        assertStops(goodDay().person(merged).reports(underRetired), "patient-group-unknown");
        assertStops(
                goodDay().person(merged).reports(confirmed(O_POSITIVE), under(ANOTHER, report("S-1", A_POSITIVE))),
                "patient-group-unknown");
        assertThat(goodDay()
                        .person(merged)
                        .reports(confirmed(O_POSITIVE), underRetired)
                        .verdict()
                        .answer())
                .isEqualTo(Answer.GO);
    }

    @Test
    void a_report_from_the_future_counts_as_none() {
        assertStops(
                goodDay().reports(collected(report("S-1", O_POSITIVE), NOW.plusSeconds(1), null)),
                "patient-group-unknown");
    }

    @Test
    void an_incompatible_group_stops() {
        assertStops(goodDay().allOfGroup(A_POSITIVE).reports(confirmed(O_POSITIVE)), "abo-incompatible");
    }

    @Test
    void plasma_is_judged_the_other_way_round() {
        var plasma = goodDay()
                .allOfGroup(O_POSITIVE)
                .unit(unit ->
                        new Unit(ComponentKind.PLASMA, unit.state(), unit.group(), unit.expiresAt(), unit.withheld()));
        assertThat(plasma.verdict().answer()).isEqualTo(Answer.GO);
        assertStops(plasma.reports(confirmed(A_POSITIVE)), "abo-incompatible");
    }

    @Test
    void RhD_positive_cells_for_an_RhD_negative_patient_stop_and_platelets_are_a_go_with_a_word() {
        var bedside = goodDay().reports(confirmed(O_NEGATIVE));
        assertStops(bedside, "rhd-mismatch");
        var platelets = bedside.unit(unit -> new Unit(
                        ComponentKind.PLATELETS, unit.state(), unit.group(), unit.expiresAt(), unit.withheld()))
                .verdict();
        assertThat(platelets.answer()).isEqualTo(Answer.GO);
        assertThat(codes(platelets)).containsExactly("rhd-mismatch");
        assertThat(platelets.reasons().getFirst().severity()).isEqualTo(Objection.Severity.INFORMATION);
    }

    @Test
    void one_sample_on_file_stops_everything_but_group_O_red_cells() {
        assertThat(goodDay().verdict().answer()).isEqualTo(Answer.GO);
        assertStops(goodDay().allOfGroup(A_POSITIVE).reports(report("S-1", A_POSITIVE)), "group-not-confirmed");
        assertStops(
                goodDay()
                        .unit(unit -> new Unit(
                                ComponentKind.PLATELETS,
                                unit.state(),
                                unit.group(),
                                unit.expiresAt(),
                                unit.withheld())),
                "group-not-confirmed");
    }

    @Test
    void two_samples_at_two_times_confirm_a_group_and_one_tube_twice_does_not() {
        var first = report("S-1", A_POSITIVE);
        var sameTube = collected(first, first.collectedAt().plusSeconds(60), first.validUntil());
        var sameTime = report("S-2", A_POSITIVE);
        var second = collected(sameTime, first.collectedAt().plusSeconds(600), first.validUntil());
        assertThat(goodDay()
                        .allOfGroup(A_POSITIVE)
                        .reports(first, second)
                        .verdict()
                        .answer())
                .isEqualTo(Answer.GO);
        assertStops(goodDay().allOfGroup(A_POSITIVE).reports(first, sameTube), "group-not-confirmed");
        assertStops(goodDay().allOfGroup(A_POSITIVE).reports(first, sameTime), "group-not-confirmed");
    }

    @Test
    void a_sample_is_valid_until_but_not_at_its_end() {
        var until = Instant.parse("2026-11-26T10:30:00Z");
        assertThat(goodDay().at(until.minusNanos(1)).verdict().answer()).isEqualTo(Answer.GO);
        assertStops(goodDay().at(until), "sample-expired");
    }

    @Test
    void a_sample_without_a_stated_validity_is_valid_for_72_hours() {
        var sample = collected(report("S-1", O_POSITIVE), NOW, null);
        assertThat(goodDay()
                        .reports(sample)
                        .at(NOW.plus(Duration.ofHours(72)).minusNanos(1))
                        .verdict()
                        .answer())
                .isEqualTo(Answer.GO);
        assertStops(goodDay().reports(sample).at(NOW.plus(Duration.ofHours(72))), "sample-expired");
    }

    @Test
    void the_latest_sample_counts_even_when_an_older_one_would_last_longer() {
        var older = collected(report("S-1", O_POSITIVE), NOW.minus(Duration.ofDays(2)), NOW.plus(Duration.ofDays(5)));
        var latest = collected(report("S-2", O_POSITIVE), NOW.minus(Duration.ofDays(1)), NOW);
        assertStops(goodDay().reports(older, latest), "sample-expired");
    }

    @Test
    void a_pack_already_started_transfused_or_wasted_stops() {
        assertStops(goodDay().history(new UnitHistory(true, false, false, null)), "already-started");
        assertStops(goodDay().history(new UnitHistory(false, true, false, null)), "already-transfused");
        assertStops(goodDay().history(new UnitHistory(false, false, true, null)), "component-wasted");
        assertStops(goodDay().issued(Issue.State.WASTED), "component-not-issued", "component-wasted");
    }

    @Test
    void doubt_without_a_stop_is_downtime_with_the_two_person_check() {
        var verdict =
                goodDay().reports(confirmed(O_POSITIVE)).doubting("lims-bridge").verdict();
        assertThat(verdict.answer()).isEqualTo(Answer.DOWNTIME);
        assertThat(codes(verdict)).containsExactly("cannot-confirm");
        assertThat(verdict.reasons().getFirst().message()).contains("two people must check");
    }

    @Test
    void doubt_never_softens_a_stop() {
        assertStops(goodDay().doubting("lims-bridge").issuedTo(ANOTHER), "issued-to-another-patient");
    }

    @Test
    void every_reason_is_given_not_only_the_first() {
        var verdict = goodDay()
                .person(Person.unknown())
                .unit(unit -> new Unit(unit.kind(), Unit.State.LABELLED, A_NEGATIVE, NOW, Unit.Withheld.RECALLED))
                .issue(new Issue(Issue.State.ISSUED, ANOTHER, O_POSITIVE, EXPIRY, NOW))
                .reports(report("S-1", new BloodGroup(Abo.B, RhD.POSITIVE)))
                .history(new UnitHistory(true, true, true, null))
                .at(Instant.parse("2026-12-01T00:00:00Z"))
                .verdict();
        assertThat(verdict.answer()).isEqualTo(Answer.NO_GO);
        assertThat(codes(verdict))
                .containsExactly(
                        "patient-unknown",
                        "component-not-released",
                        "component-recalled",
                        "component-expired",
                        "label-group-differs",
                        "label-expiry-differs",
                        "issued-to-another-patient",
                        "abo-incompatible",
                        "group-not-confirmed",
                        "sample-expired",
                        "already-started",
                        "already-transfused",
                        "component-wasted");
    }

    @Test
    void no_message_carries_a_patients_number() {
        assertThat(goodDay().issuedTo(ANOTHER).verdict().reasons())
                .allSatisfy(reason ->
                        assertThat(reason.toString() + reason.message()).doesNotContain("39999999"));
    }

    private static void assertStops(Bedside bedside, String... codes) {
        var verdict = bedside.verdict();
        assertThat(verdict.answer()).isEqualTo(Answer.NO_GO);
        assertThat(codes(verdict)).contains(codes);
        if (codes.length == 1 && !"label-unreadable".equals(codes[0])) {
            assertThat(stops(verdict)).containsOnly(codes[0]);
        }
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.reasons().stream().map(Objection::code).toList();
    }

    private static List<String> stops(Verdict verdict) {
        return verdict.reasons().stream()
                .filter(reason -> reason.severity() == Objection.Severity.STOP)
                .map(Objection::code)
                .toList();
    }
}
