package org.bloodstream.laboratory.compatibility.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.compatibility.CompatibilityReason;
import org.bloodstream.blood.compatibility.OfferedUnit;
import org.bloodstream.blood.compatibility.Preparation;
import org.bloodstream.blood.compatibility.RecordedSex;
import org.bloodstream.blood.compatibility.StatedNeed;
import org.bloodstream.blood.compatibility.UnitResults;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RedCellPhenotype;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.group.Typing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SuitabilityTest {
    private static final CompatibilityPolicy POLICY = CompatibilityPolicy.local();
    private static final Instant NOW = Instant.parse("2026-11-23T15:05:00Z");
    private static final Instant YESTERDAY = NOW.minusSeconds(86_400);
    private static final BloodGroup O_POSITIVE = new BloodGroup(Abo.O, RhD.POSITIVE);
    private static final BloodGroup O_NEGATIVE = new BloodGroup(Abo.O, RhD.NEGATIVE);
    private static final BloodGroup A_POSITIVE = new BloodGroup(Abo.A, RhD.POSITIVE);
    private static final Particulars MAN_OF_60 = new Particulars(LocalDate.of(1966, 3, 1), RecordedSex.MALE);
    private static final Particulars WOMAN_OF_40 = new Particulars(LocalDate.of(1986, 3, 1), RecordedSex.FEMALE);

    @Test
    void a_unit_that_suits_is_not_worth_a_word() {
        assertThat(codes(patient(A_POSITIVE, MAN_OF_60), unit(A_POSITIVE))).isEmpty();
    }

    @Test
    void a_warning_alone_is_no_finding() {
        var nobodyKnows = new PatientOnFile(List.of(), Set.of(), Set.of(), List.of(MAN_OF_60));
        assertThat(codes(nobodyKnows, unit(O_NEGATIVE))).isEmpty();
        assertThat(codes(nobodyKnows, unit(O_POSITIVE))).contains("rhd-not-known", "patient-group-unknown");
    }

    @Test
    void every_reason_is_told_and_what_stops_first() {
        var patient = with(Set.of(Antigen.K), Set.of(StatedNeed.IRRADIATED), patient(O_NEGATIVE, WOMAN_OF_40));
        var reasons = Suitability.against(POLICY, patient, unit(A_POSITIVE), NOW);
        assertThat(reasons)
                .extracting(CompatibilityReason::code)
                .contains(
                        "abo-incompatible",
                        "antibody-antigen-not-tested",
                        "k-not-tested",
                        "not-irradiated",
                        "rhd-mismatch");
        assertThat(reasons).isSortedAccordingTo(Comparator.comparing(CompatibilityReason::severity));
        assertThat(reasons.getFirst().severity()).isEqualTo(Severity.STOP);
    }

    @Test
    void a_group_that_another_sample_contradicts_is_heard() {
        var both = new PatientOnFile(
                List.of(report(A_POSITIVE, true), report(O_POSITIVE, true)), Set.of(), Set.of(), List.of(MAN_OF_60));
        assertThat(codes(both, unit(A_POSITIVE))).contains("abo-incompatible");
        assertThat(codes(both, unit(O_POSITIVE))).isEmpty();
    }

    @Test
    void of_one_sample_only_group_O_red_cells_are_no_finding() {
        var once = new PatientOnFile(List.of(report(A_POSITIVE, false)), Set.of(), Set.of(), List.of(MAN_OF_60));
        assertThat(codes(once, unit(A_POSITIVE))).contains("group-not-confirmed");
        assertThat(codes(once, unit(O_POSITIVE))).isEmpty();
    }

    @Test
    void an_antibody_counts_for_life_also_when_the_newest_screen_is_negative() {
        var positive = new GroupOnFile(A_POSITIVE, true, true, YESTERDAY);
        var negative = new GroupOnFile(A_POSITIVE, true, false, NOW);
        var was = new PatientOnFile(List.of(positive, negative), Set.of(Antigen.K), Set.of(), List.of(MAN_OF_60));
        var is = new PatientOnFile(List.of(positive), Set.of(Antigen.K), Set.of(), List.of(MAN_OF_60));
        assertThat(messages(was))
                .contains("The patient had anti-K and the unit is K positive. Choose a unit without it.");
        assertThat(messages(is))
                .contains("The patient has anti-K and the unit is K positive. Choose a unit without it.");
        assertThat(codes(was, typed(Typing.NEGATIVE))).isEmpty();
    }

    @Test
    void somebody_whose_age_nobody_told_or_two_records_tell_differently_is_not_taken_for_a_newborn() {
        var untold = new PatientOnFile(List.of(report(A_POSITIVE, true)), Set.of(), Set.of(), List.of());
        assertThat(codes(untold, unit(A_POSITIVE))).isEmpty();
        var twice = new PatientOnFile(
                List.of(report(A_POSITIVE, true)),
                Set.of(),
                Set.of(),
                List.of(MAN_OF_60, new Particulars(LocalDate.of(2026, 11, 1), RecordedSex.FEMALE)));
        assertThat(codes(twice, unit(A_POSITIVE))).isEmpty();
    }

    @Test
    void a_newborn_and_a_woman_who_may_become_pregnant_are_protected() {
        var newborn = patient(A_POSITIVE, new Particulars(LocalDate.of(2026, 11, 20), RecordedSex.UNKNOWN));
        assertThat(codes(newborn, unit(A_POSITIVE))).contains("cmv-not-negative", "k-not-tested");
        assertThat(codes(patient(A_POSITIVE, WOMAN_OF_40), unit(A_POSITIVE))).contains("k-not-tested");
        assertThat(codes(patient(A_POSITIVE, WOMAN_OF_40), typed(Typing.NEGATIVE)))
                .isEmpty();
    }

    /** Whatever else is heard of a danger, what was found stays found. */
    @Property
    void what_more_is_known_against_a_unit_never_makes_it_suit(
            @ForAll("patients") PatientOnFile patient,
            @ForAll("units") OfferedUnit unit,
            @ForAll("antigens") Antigen antibody,
            @ForAll StatedNeed need,
            @ForAll("groups") BloodGroup group) {
        var before = codes(patient, unit);
        var antibodies = new HashSet<>(patient.antibodies());
        antibodies.add(antibody);
        var needs = new HashSet<>(patient.needs());
        needs.add(need);
        var reports = new ArrayList<>(patient.groups());
        if (!reports.isEmpty()) reports.add(report(group, false));
        var after = new PatientOnFile(reports, antibodies, needs, patient.particulars());
        if (!before.isEmpty()) assertThat(codes(after, unit)).isNotEmpty();
    }

    @Provide
    Arbitrary<PatientOnFile> patients() {
        return Combinators.combine(
                        groups().flatMap(
                                        group -> Arbitraries.of(true, false).map(confirmed -> report(group, confirmed)))
                                .list()
                                .ofMaxSize(2),
                        antigens().set().ofMaxSize(2),
                        Arbitraries.of(StatedNeed.class).set().ofMaxSize(2),
                        Arbitraries.of(List.of(MAN_OF_60), List.of(WOMAN_OF_40), List.<Particulars>of()))
                .as(PatientOnFile::new);
    }

    @Provide
    Arbitrary<OfferedUnit> units() {
        return Combinators.combine(
                        Arbitraries.of(ComponentKind.class),
                        groups(),
                        Arbitraries.of(Typing.class),
                        Arbitraries.of(true, false))
                .as((kind, group, k, irradiated) -> OfferedUnit.of(kind, group, NOW.plusSeconds(86_400))
                        .with(UnitResults.NONE.with(RedCellPhenotype.of(Map.of(Antigen.K, k))))
                        .with(irradiated ? Preparation.NONE.irradiated(YESTERDAY) : Preparation.NONE));
    }

    @Provide
    Arbitrary<BloodGroup> groups() {
        return Combinators.combine(Arbitraries.of(Abo.class), Arbitraries.of(RhD.class))
                .as(BloodGroup::new);
    }

    @Provide
    Arbitrary<Antigen> antigens() {
        return Arbitraries.of("K", "E", "c", "Fya", "D").map(Antigen::named);
    }

    private static List<String> codes(PatientOnFile patient, OfferedUnit unit) {
        return Suitability.against(POLICY, patient, unit, NOW).stream()
                .map(CompatibilityReason::code)
                .toList();
    }

    private static List<String> messages(PatientOnFile patient) {
        return Suitability.against(POLICY, patient, typed(Typing.POSITIVE), NOW).stream()
                .map(CompatibilityReason::message)
                .toList();
    }

    private static PatientOnFile patient(BloodGroup group, Particulars particulars) {
        return new PatientOnFile(List.of(report(group, true)), Set.of(), Set.of(), List.of(particulars));
    }

    private static PatientOnFile with(Set<Antigen> antibodies, Set<StatedNeed> needs, PatientOnFile patient) {
        return new PatientOnFile(patient.groups(), antibodies, needs, patient.particulars());
    }

    private static GroupOnFile report(BloodGroup group, boolean confirmed) {
        return new GroupOnFile(group, confirmed, false, YESTERDAY);
    }

    private static OfferedUnit unit(BloodGroup group) {
        return OfferedUnit.of(ComponentKind.RED_CELLS, group, NOW.plusSeconds(86_400));
    }

    private static OfferedUnit typed(Typing k) {
        return unit(A_POSITIVE).with(UnitResults.NONE.with(RedCellPhenotype.of(Map.of(Antigen.K, k))));
    }
}
