package org.bloodstream.outcomes.bedside.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bloodstream.outcomes.bedside.domain.Bedside.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.compatibility.RecordedSex;
import org.bloodstream.blood.compatibility.Situation;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.outcomes.bedside.domain.GroupAndScreen.AntibodyScreen;
import org.bloodstream.outcomes.bedside.domain.Verdict.Answer;
import org.bloodstream.outcomes.emergency.domain.Emergency;
import org.bloodstream.outcomes.identity.domain.Person;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a declared emergency lets pass at the bedside, and what it never does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EmergencyCheckTest {
    /** Emergency stock: group O, RhD negative, K negative, issued to nobody; of the patient nothing is known. */
    private static Bedside unknownAndBleeding() {
        return goodDay()
                .allOfGroup(O_NEGATIVE)
                .withoutReports()
                .person(Person.unknown())
                .onRecord(TransfusionRecord.NOTHING)
                .issue((Issue) null);
    }

    private static Bedside issuedStock() {
        return unknownAndBleeding().issue(goodDay().allOfGroup(O_NEGATIVE).issue());
    }

    @Test
    void a_patient_nobody_knows_gets_group_O_negative_K_negative_red_cells_of_the_emergency_stock() {
        assertThat(unknownAndBleeding().verdict().answer()).isEqualTo(Answer.NO_GO);
        var verdict = unknownAndBleeding().inEmergency().verdict();
        assertThat(verdict.answer()).isEqualTo(Answer.EMERGENCY);
        assertThat(verdict.situation()).isEqualTo(new Situation.Emergency("Dr A Example", "bleeding, no time to wait"));
        assertThat(of(verdict, Severity.STOP)).isEmpty();
        assertThat(of(verdict, Severity.WARN))
                .containsExactly(
                        "two-people-confirm",
                        "patient-unknown",
                        "component-not-issued",
                        "cmv-not-negative",
                        "cmv-not-negative",
                        "hbs-not-negative",
                        "high-titre-not-negative",
                        "patient-group-unknown");
        assertThat(of(verdict, Severity.INFORMATION)).contains("emergency-release");
    }

    @Test
    void a_patient_nobody_knows_gets_no_other_red_cells() {
        var positive = unknownAndBleeding()
                .unit(unit -> new Unit(unit.kind(), unit.state(), O_POSITIVE, unit.expiresAt(), unit.withheld()))
                .label(labelOf(O_POSITIVE));
        assertStops(positive, "rhd-not-known");
        assertStops(unknownAndBleeding().typed(List.of("K"), List.of()), "k-mismatch");
        assertStops(unknownAndBleeding().typed(List.of(), List.of()), "k-not-tested");
        var groupA = goodDay()
                .allOfGroup(A_NEGATIVE)
                .withoutReports()
                .person(Person.unknown())
                .onRecord(TransfusionRecord.NOTHING);
        assertStops(groupA, "patient-group-unknown");
    }

    @Test
    void a_known_patient_without_a_group_gets_group_O_and_one_past_childbearing_RhD_positive_with_a_warning() {
        assertPasses(goodDay().withoutReports(), "patient-group-unknown", "rhd-not-known");
        var woman = goodDay().withoutReports().isA(RecordedSex.FEMALE, "1983-07-14");
        assertStops(woman, "rhd-not-known");
    }

    @Test
    void red_cells_of_the_own_group_pass_on_one_sample_and_plasma_does_not() {
        var once = goodDay().allOfGroup(A_POSITIVE).reports(report("S-1", A_POSITIVE));
        assertThat(once.verdict().answer()).isEqualTo(Answer.NO_GO);
        assertPasses(once, "group-not-confirmed", "rhd-not-confirmed");
        assertStops(of(once, ComponentKind.PLASMA), "group-not-confirmed");
    }

    @Test
    void samples_that_disagree_count_as_no_group_and_each_of_them_speaks() {
        var disagreeing =
                goodDay().allOfGroup(O_NEGATIVE).reports(report("S-1", A_NEGATIVE), report("S-2", O_NEGATIVE));
        assertPasses(disagreeing, "patient-group-unknown");
        var groupA = goodDay().allOfGroup(A_NEGATIVE).reports(report("S-1", A_NEGATIVE), report("S-2", O_NEGATIVE));
        assertStops(groupA, "abo-incompatible", "patient-group-unknown");
    }

    @Test
    void an_old_sample_and_what_is_not_irradiated_pass_with_a_warning() {
        assertPasses(goodDay().at(NOW.plus(Duration.ofDays(4))), "sample-expired");
        assertPasses(goodDay().needing(ORLA, StatedNeed.IRRADIATED), "not-irradiated");
    }

    /** Not one of them is lifted, whatever was declared. */
    static Map<String, UnaryOperator<Bedside>> neverLifted() {
        return Map.ofEntries(
                Map.entry("wristband-unreadable", day -> day.wristband("junk")),
                Map.entry("patient-unknown", day -> day.person(Person.contested())),
                Map.entry(
                        "patient-merged",
                        day -> day.person(new Person(Person.Standing.RETIRED, Set.of(ORLA, ANOTHER), Set.of(ORLA)))),
                Map.entry("label-incomplete", day -> day.label("=A99902600012300")),
                Map.entry("label-group-differs", day -> day.label(labelOf(A_NEGATIVE))),
                Map.entry("component-unknown", day -> day.unit((Unit) null)),
                Map.entry(
                        "component-not-released",
                        day -> day.unit(u -> new Unit(u.kind(), Unit.State.LABELLED, u.group(), u.expiresAt(), null))),
                Map.entry(
                        "component-modified",
                        day -> day.unit(u -> new Unit(u.kind(), Unit.State.MODIFIED, u.group(), u.expiresAt(), null))),
                Map.entry(
                        "component-on-hold",
                        day -> day.unit(
                                u -> new Unit(u.kind(), u.state(), u.group(), u.expiresAt(), Unit.Withheld.ON_HOLD))),
                Map.entry(
                        "component-recalled",
                        day -> day.unit(
                                u -> new Unit(u.kind(), u.state(), u.group(), u.expiresAt(), Unit.Withheld.RECALLED))),
                Map.entry("component-expired", day -> day.at(EXPIRY).with(inForceAt(EXPIRY))),
                Map.entry("issued-to-another-patient", day -> day.issuedTo(ANOTHER)),
                Map.entry("component-not-issued", day -> day.issued(Issue.State.RESERVED)),
                Map.entry("component-wasted", day -> day.issued(Issue.State.WASTED)),
                Map.entry("already-started", day -> day.history(new UnitHistory(true, false, false, null))),
                Map.entry("already-transfused", day -> day.history(new UnitHistory(false, true, false, null))),
                Map.entry("antibody-antigen-not-tested", day -> day.withAntibody(ORLA, "E")),
                Map.entry("antibody-antigen-present", day -> day.withAntibody(ORLA, "K")
                        .typed(List.of("K"), List.of())));
    }

    static List<String> codesNeverLifted() {
        return neverLifted().keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("codesNeverLifted")
    void an_emergency_does_not_lift(String code) {
        var spoil = neverLifted().get(code);
        for (var day : List.of(goodDay(), issuedStock())) {
            var verdict = spoil.apply(day.inEmergency()).verdict();
            assertThat(verdict.answer()).isEqualTo(Answer.NO_GO);
            assertThat(of(verdict, Severity.STOP)).contains(code);
        }
    }

    @Test
    void what_went_back_or_stands_reserved_is_no_emergency_stock_and_neither_is_anything_but_group_O_red_cells() {
        assertStops(
                unknownAndBleeding().history(new UnitHistory(false, false, false, NOW.minusSeconds(60))),
                "component-not-issued");
        assertStops(goodDay().issued(Issue.State.RETURNED), "component-not-issued");
        assertStops(goodDay().allOfGroup(A_POSITIVE).issue((Issue) null), "component-not-issued");
        assertStops(of(goodDay().issue((Issue) null), ComponentKind.PLASMA), "component-not-issued");
        assertPasses(issuedStock().issuedTo(null), "component-not-issued");
    }

    @Test
    void it_is_for_one_number_and_for_four_hours() {
        var bleeding = unknownAndBleeding();
        var routine = bleeding.verdict();
        assertThat(bleeding.inEmergency(ANOTHER, NOW).verdict()).isEqualTo(routine);
        assertThat(bleeding.inEmergency(ORLA, NOW.plusSeconds(1)).verdict()).isEqualTo(routine);
        assertThat(bleeding.inEmergency(ORLA, NOW.minus(Duration.ofHours(4))).verdict())
                .isEqualTo(routine);
        assertThat(bleeding.inEmergency(ORLA, NOW.minus(Duration.ofHours(4)).plusNanos(1))
                        .verdict()
                        .answer())
                .isEqualTo(Answer.EMERGENCY);
    }

    /** The same person's other number was worn by nobody when it was declared. */
    @Test
    void it_is_not_for_another_number_of_the_same_person() {
        var day = goodDay().withoutReports();
        assertThat(day.inEmergency(ORLA_AT_BELFAST, NOW).verdict()).isEqualTo(day.verdict());
    }

    @Test
    void what_routine_lets_go_is_a_go_in_an_emergency_too() {
        assertThat(goodDay().inEmergency().verdict()).isEqualTo(goodDay().verdict());
        assertThat(goodDay().verdict().answer()).isEqualTo(Answer.GO);
    }

    @Test
    void what_cannot_be_confirmed_is_not_confirmed_by_an_emergency() {
        var verdict = unknownAndBleeding().doubting("lims-bridge").inEmergency().verdict();
        assertThat(verdict.answer()).isEqualTo(Answer.DOWNTIME);
        assertThat(of(verdict, Severity.WARN)).contains("cannot-confirm", "component-not-issued");
    }

    @Test
    void an_antibody_that_nobody_identified_is_a_warning_in_an_emergency_too() {
        var report = report("S-1", O_POSITIVE);
        var positive = new GroupAndScreen(
                report.patient(),
                report.sample(),
                report.collectedAt(),
                report.group(),
                AntibodyScreen.POSITIVE,
                report.validUntil(),
                1);
        assertPasses(goodDay().reports(positive).issue((Issue) null), "antibody-not-identified");
    }

    @Test
    void no_verdict_of_an_emergency_is_a_go_and_none_of_routine_is_let_pass() {
        var emergency = unknownAndBleeding().inEmergency().verdict();
        assertThatThrownBy(() ->
                        new Verdict(Answer.GO, List.of(), "rules", emergency.compatibility(), emergency.situation()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Verdict(Answer.EMERGENCY, List.of(), "rules", emergency.compatibility(), Situation.ROUTINE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Bedside of(Bedside day, ComponentKind kind) {
        return day.unit(unit -> new Unit(kind, unit.state(), unit.group(), unit.expiresAt(), unit.withheld()));
    }

    private static Emergency inForceAt(Instant at) {
        return Objects.requireNonNull(goodDay().inEmergency(ORLA, at).emergency());
    }

    private static void assertPasses(Bedside day, String... warnings) {
        var verdict = day.with(inForceAt(day.now())).verdict();
        assertThat(verdict.answer()).isEqualTo(Answer.EMERGENCY);
        assertThat(of(verdict, Severity.WARN)).contains("two-people-confirm").contains(warnings);
    }

    private static void assertStops(Bedside day, String... codes) {
        var verdict = day.with(inForceAt(day.now())).verdict();
        assertThat(verdict.answer()).isEqualTo(Answer.NO_GO);
        assertThat(of(verdict, Severity.STOP)).contains(codes);
    }

    private static List<String> of(Verdict verdict, Severity severity) {
        return verdict.reasons().stream()
                .filter(reason -> reason.severity() == severity)
                .map(Objection::code)
                .toList();
    }
}
