package org.bloodstream.outcomes.bedside.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.outcomes.bedside.domain.Bedside.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.isbt128.Label;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.bedside.domain.Verdict.Answer;
import org.bloodstream.outcomes.emergency.domain.Emergency;
import org.bloodstream.outcomes.identity.domain.Person;
import org.bloodstream.outcomes.identity.domain.Person.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A GO implies every single condition, written here a second time and without the rules' own words. The share of GO
 * among the generated cases is kept up, so that the implication is not true for want of any GO. Run the million with
 * {@code -Djqwik.tries.default=1000000}.
 */
class NoWrongGoTest {
    private static final List<PatientIdentifier> NUMBERS = List.of(ORLA, ORLA_AT_BELFAST, ANOTHER);
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(9));

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void a_go_implies_every_condition(@ForAll("bedsides") Bedside bedside) {
        var verdict = bedside.verdict();
        if (verdict.answer() != Answer.GO) return;
        assertRightPatient(bedside);
        assertRightUnit(bedside);
        assertRightGroup(bedside);
        assertThat(bedside.doubts()).isEmpty();
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void an_emergency_makes_a_go_of_nothing_and_takes_none_away(@ForAll("bedsides") Bedside bedside) {
        var routine = bedside.verdict();
        var emergency = bedside.inEmergency(ORLA, bedside.now()).verdict();
        if (routine.answer() == Answer.NO_GO) assertThat(emergency.answer()).isNotEqualTo(Answer.GO);
        else assertThat(emergency).isEqualTo(routine);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void what_an_emergency_lets_pass_keeps_every_condition_that_it_does_not_lift(@ForAll("bedsides") Bedside bedside) {
        var verdict = bedside.inEmergency(ORLA, bedside.now()).verdict();
        if (verdict.answer() != Answer.EMERGENCY) return;
        assertThat(bedside.doubts()).isEmpty();
        assertThat(PatientIdentifier.ofNationalNumber(bedside.wristband())).isEqualTo(ORLA);
        assertThat(bedside.person().standing()).isIn(Standing.KNOWN, Standing.UNKNOWN);
        assertRightUnit(bedside);
        assertIssuedOrOfTheStock(bedside);
        assertSuitsEveryGroupThatThePatientMayHave(bedside);
        assertThat(verdict.reasons()).anyMatch(reason -> reason.severity() == Severity.WARN);
    }

    /** So that the implication above is not true for want of any. */
    @Example
    void such_days_often_pass_in_an_emergency() {
        assertThat(bedsides()
                        .sampleStream()
                        .limit(1000)
                        .map(day -> day.inEmergency(ORLA, day.now()).verdict().answer())
                        .filter(Answer.EMERGENCY::equals))
                .hasSizeGreaterThan(20);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void another_patient_s_emergency_or_one_of_another_time_changes_nothing(@ForAll("bedsides") Bedside bedside) {
        var routine = bedside.verdict();
        assertThat(bedside.inEmergency(ANOTHER, bedside.now()).verdict()).isEqualTo(routine);
        assertThat(bedside.inEmergency(ORLA_AT_BELFAST, bedside.now()).verdict())
                .isEqualTo(routine);
        assertThat(bedside.inEmergency(ORLA, bedside.now().plusNanos(1)).verdict())
                .isEqualTo(routine);
        assertThat(bedside.inEmergency(ORLA, bedside.now().minus(Emergency.LONGEST))
                        .verdict())
                .isEqualTo(routine);
    }

    /** Red cells of group O may be issued to nobody; whatever is issued is issued to this patient. */
    private static void assertIssuedOrOfTheStock(Bedside bedside) {
        var issue = bedside.issue();
        if (issue == null) {
            assertThat(requireNonNull(bedside.unit()).kind()).isEqualTo(ComponentKind.RED_CELLS);
            assertThat(requireNonNull(requireNonNull(bedside.unit()).group()).abo())
                    .isEqualTo(Abo.O);
            return;
        }
        assertThat(issue.state()).isEqualTo(Issue.State.ISSUED);
        assertThat(requireNonNull(issue.patient())).isIn(ownNumbers(bedside));
    }

    private static Set<PatientIdentifier> ownNumbers(Bedside bedside) {
        var numbers = bedside.person().numbers();
        return numbers.isEmpty() ? Set.of(ORLA) : numbers;
    }

    private static void assertSuitsEveryGroupThatThePatientMayHave(Bedside bedside) {
        var unit = requireNonNull(bedside.unit());
        var given = requireNonNull(unit.group());
        var living = bedside.reports().stream()
                .filter(report -> !bedside.person().retired().contains(report.patient()))
                .filter(report -> !report.collectedAt().isAfter(bedside.now()))
                .toList();
        var groups =
                bedside.reports().stream().map(GroupAndScreen::group).distinct().toList();
        boolean known = groups.size() == 1 && !living.isEmpty();
        var may = known ? Set.of(groups.getFirst().abo()) : Set.of(Abo.values());
        for (var patient : may)
            assertThat(unit.kind() == ComponentKind.RED_CELLS ? redCellsFor(patient) : plasmaFor(patient))
                    .contains(given.abo());
        boolean surelyPositive = known && groups.getFirst().rhD() == RhD.POSITIVE;
        // The good day's patient is past childbearing: for her the policy only warns of RhD, and two people confirm it.
        if (unit.kind() == ComponentKind.RED_CELLS && given.rhD() == RhD.POSITIVE && !surelyPositive)
            assertThat(bedside.inEmergency(ORLA, bedside.now()).verdict().reasons())
                    .anyMatch(reason -> Set.of("rhd-mismatch", "rhd-not-known").contains(reason.code())
                            && reason.severity() == Severity.WARN);
    }

    @Property(tries = 2000)
    void whatever_is_scanned_there_is_an_answer_and_rubbish_is_never_a_go(
            @ForAll String wristband, @ForAll String label) {
        assertThat(goodDay().wristband(wristband).verdict().answer()).isNotNull();
        assertThat(goodDay().label(label).verdict().answer()).isEqualTo(Answer.NO_GO);
    }

    @Property(tries = 2000)
    void one_changed_character_of_the_label_is_never_a_go(@ForAll Random random) {
        var spoiled = new StringBuilder(GOOD_LABEL);
        int at = random.nextInt(spoiled.length());
        char other = (char) ('0' + random.nextInt(75));
        boolean same = other == spoiled.charAt(at);
        spoiled.setCharAt(at, other);
        var reading = ScannedLabel.read(List.of(spoiled.toString()));
        if (same || flagsOrPhenotypeOnly(reading)) return;
        // Another pack's number names another pack, of which the facts would be loaded: nothing is known of it here.
        var bedside = goodDay().label(spoiled.toString());
        var known = goodDay().seen().label().component();
        var asLoaded = known != null && known.equals(reading.component()) ? bedside : bedside.unit((Unit) null);
        assertThat(asLoaded.verdict().answer()).isEqualTo(Answer.NO_GO);
    }

    private static boolean flagsOrPhenotypeOnly(ScannedLabel reading) {
        return withoutResults(reading).equals(withoutResults(goodDay().seen().label()));
    }

    private static ScannedLabel withoutResults(ScannedLabel label) {
        return new ScannedLabel(label.donation(), label.product(), label.group(), label.expiry(), null, label.faults());
    }

    private static void assertRightPatient(Bedside bedside) {
        var worn = PatientIdentifier.ofNationalNumber(bedside.wristband());
        assertThat(bedside.person().standing()).isEqualTo(Standing.KNOWN);
        assertThat(bedside.person().retired()).doesNotContain(worn);
        var issue = requireNonNull(bedside.issue());
        assertThat(issue.state()).isEqualTo(Issue.State.ISSUED);
        assertThat(bedside.person().numbers()).contains(issue.patient());
    }

    private static void assertRightUnit(Bedside bedside) {
        var label = bedside.label();
        var unit = requireNonNull(bedside.unit());
        assertThat(label.faults()).isEmpty();
        assertThat(label.missing()).isEmpty();
        assertThat(unit.state()).isIn(Unit.State.RELEASED, Unit.State.DESPATCHED);
        assertThat(unit.withheld()).isNull();
        assertThat(bedside.now()).isBefore(unit.expiresAt());
        assertThat(label.expiry()).isEqualTo(LocalDateTime.ofInstant(unit.expiresAt(), LABELS));
        assertThat(label.group()).isEqualTo(LabelGroup.allogeneic(requireNonNull(unit.group())));
        assertThat(bedside.history()).isEqualTo(UnitHistory.untouched());
    }

    private static void assertRightGroup(Bedside bedside) {
        var unit = requireNonNull(bedside.unit());
        var groups =
                bedside.reports().stream().map(GroupAndScreen::group).distinct().toList();
        assertThat(groups).hasSize(1);
        var patient = groups.getFirst().abo();
        var given = requireNonNull(unit.group()).abo();
        assertThat(unit.kind() == ComponentKind.RED_CELLS ? redCellsFor(patient) : plasmaFor(patient))
                .contains(given);
        var own = bedside.reports().stream()
                .filter(r -> !bedside.person().retired().contains(r.patient()))
                .toList();
        boolean carriesD = requireNonNull(unit.group()).rhD() == RhD.POSITIVE;
        boolean lacksD = groups.getFirst().rhD() == RhD.NEGATIVE;
        assertThat(unit.kind() == ComponentKind.RED_CELLS && carriesD && lacksD).isFalse();
        boolean confirmed = own.stream().anyMatch(r -> r.determinations() > 1)
                || own.stream().map(GroupAndScreen::sample).distinct().count() > 1;
        assertThat(confirmed || unit.kind() == ComponentKind.RED_CELLS && given == Abo.O)
                .isTrue();
        assertThat(own).anySatisfy(r -> assertThat(bedside.now()).isBefore(r.usableUntil()));
    }

    /** The table of 07_pretransfusion.md, section 7.4. */
    private static Set<Abo> redCellsFor(Abo patient) {
        return switch (patient) {
            case O -> Set.of(Abo.O);
            case A -> Set.of(Abo.A, Abo.O);
            case B -> Set.of(Abo.B, Abo.O);
            case AB -> Set.of(Abo.AB, Abo.A, Abo.B, Abo.O);
        };
    }

    /** Sections 7.5 and 7.6 without what needs a high-titre test. */
    private static Set<Abo> plasmaFor(Abo patient) {
        return switch (patient) {
            case O -> Set.of(Abo.O, Abo.A, Abo.B, Abo.AB);
            case A -> Set.of(Abo.A, Abo.AB);
            case B -> Set.of(Abo.B, Abo.AB);
            case AB -> Set.of(Abo.AB);
        };
    }

    @Provide
    Arbitrary<Bedside> bedsides() {
        return Combinators.combine(groups(), groups(), spoilers().list().ofMaxSize(3), numbers())
                .as((unitGroup, patientGroup, spoilers, issuedTo) -> {
                    var day = goodDay()
                            .allOfGroup(unitGroup)
                            .reports(confirmed(patientGroup))
                            .issuedTo(issuedTo);
                    for (var spoil : spoilers) day = spoil.apply(day);
                    return day;
                });
    }

    /** Mostly the right number: a wrong one is one case in six. */
    private static Arbitrary<@Nullable PatientIdentifier> numbers() {
        return Arbitraries.of(ORLA, ORLA, ORLA_AT_BELFAST, ORLA, ORLA, ANOTHER);
    }

    private static Arbitrary<BloodGroup> groups() {
        return Combinators.combine(Arbitraries.of(Abo.O, Abo.O, Abo.A, Abo.B, Abo.AB), Arbitraries.of(RhD.class))
                .as(BloodGroup::new);
    }

    private static Arbitrary<Function<Bedside, Bedside>> spoilers() {
        return Arbitraries.oneOf(
                Arbitraries.of(Unit.State.class)
                        .map(state -> day ->
                                day.unit(u -> new Unit(u.kind(), state, u.group(), u.expiresAt(), u.withheld()))),
                Arbitraries.of(Unit.Withheld.class)
                        .map(withheld -> day ->
                                day.unit(u -> new Unit(u.kind(), u.state(), u.group(), u.expiresAt(), withheld))),
                Arbitraries.of(ComponentKind.RED_CELLS, ComponentKind.PLATELETS, ComponentKind.PLASMA)
                        .map(kind -> day ->
                                day.unit(u -> new Unit(kind, u.state(), u.group(), u.expiresAt(), u.withheld()))),
                Arbitraries.of(Issue.State.class).map(state -> day -> day.issued(state)),
                Arbitraries.of(NUMBERS).map(number -> day -> day.issuedTo(number)),
                Arbitraries.of(persons()).map(person -> day -> day.person(person)),
                groups().map(group -> day -> day.label(labelOf(group))),
                groups().map(group -> day -> day.reports(report("S-9", group))),
                Combinators.combine(groups(), groups(), Arbitraries.of(NUMBERS))
                        .as((one, two, number) ->
                                day -> day.reports(confirmed(one), under(number, report("S-9", two)))),
                instants().map(now -> day -> day.at(now)),
                instants().map(expiry -> day -> expiring(day, expiry)),
                Arbitraries.of(true, false).map(yes -> day -> day.history(new UnitHistory(yes, !yes, yes, null))),
                doubts().map(doubts -> day -> day.doubting(doubts.toArray(String[]::new))),
                Arbitraries.of("=%5100", "=A99902600001000", "3999999993", "junk", "=A99902600012307")
                        .map(stray -> day -> day.label(GOOD_LABEL, stray)),
                Arbitraries.of(List.of("=%5100"), List.of("=A99902600012300", "=<DRC01000"))
                        .map(parts -> day -> day.label(parts.toArray(String[]::new))),
                Arbitraries.just(day -> day.unit((Unit) null)),
                Arbitraries.just(day -> day.issue((Issue) null)),
                Arbitraries.just(Bedside::withoutReports));
    }

    /** A pack whose label agrees with its record about another expiry. */
    private static Bedside expiring(Bedside day, Instant expiry) {
        var unit = day.unit();
        if (unit == null || unit.group() == null) return day;
        var printed = LocalDateTime.ofInstant(expiry, LABELS).truncatedTo(ChronoUnit.MINUTES);
        return day.unit(new Unit(unit.kind(), unit.state(), unit.group(), expiry, unit.withheld()))
                .label(new Label(DONATION, LabelGroup.allogeneic(unit.group()), RED_CELLS, printed).compoundMessage());
    }

    private static Person[] persons() {
        return new Person[] {
            Person.unknown(),
            Person.contested(),
            new Person(Standing.RETIRED, Set.of(ORLA, ANOTHER), Set.of(ORLA)),
            new Person(Standing.KNOWN, Set.of(ORLA, ANOTHER), Set.of(ANOTHER)),
            new Person(Standing.KNOWN, Set.of(ORLA), Set.of())
        };
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(0, 60L * 24 * 60).map(minutes -> LONG_AGO.plus(Duration.ofMinutes(minutes)));
    }

    private static ListArbitrary<String> doubts() {
        return Arbitraries.of("blood-production", "lims-bridge", "epr-bridge")
                .list()
                .ofMaxSize(2);
    }
}
