package org.bloodstream.outcomes.bedside.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.outcomes.bedside.domain.Bedside.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.bloodstream.blood.compatibility.Compatibility;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.compatibility.KnownAntibody;
import org.bloodstream.blood.compatibility.OfferedUnit;
import org.bloodstream.blood.compatibility.Preparation;
import org.bloodstream.blood.compatibility.Recipient;
import org.bloodstream.blood.compatibility.RecipientGroup;
import org.bloodstream.blood.compatibility.RecordedSex;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.compatibility.Situation;
import org.bloodstream.blood.compatibility.SpecialRequirement;
import org.bloodstream.blood.compatibility.TransplantPolicy;
import org.bloodstream.blood.compatibility.UnitResults;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RedCellPhenotype;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.outcomes.bedside.domain.ProductionRecord.TypedAntigen;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.FoundAntibody;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.Particulars;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.StatedRequirement;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.StatedTransplant;
import org.bloodstream.outcomes.bedside.domain.Verdict.Answer;

/** Whatever is on record of a patient's needs and of the unit: none of it is passed over on the way to the answer. */
class NothingKnownIsLostTest {
    private static final CompatibilityPolicy LOCAL = CompatibilityPolicy.local();
    private static final List<String> SYMBOLS = List.of("K", "E", "Fya", "Jka");

    @Property
    void a_go_is_never_given_where_the_whole_decision_stops(@ForAll("bedsides") Bedside bedside) {
        if (bedside.verdict().answer() != Answer.GO) return;
        assertPermitted(bedside, Situation.ROUTINE);
    }

    @Property
    void an_emergency_lets_nothing_pass_where_the_whole_decision_stops_in_an_emergency(
            @ForAll("bedsides") Bedside bedside) {
        if (bedside.inEmergency().verdict().answer() != Answer.EMERGENCY) return;
        assertPermitted(bedside, new Situation.Emergency("Dr A Example", "bleeding"));
    }

    /** By the patient's group as the sample shows it, and as it was before every transplant. */
    private static void assertPermitted(Bedside bedside, Situation situation) {
        var reported = recipient(bedside, bedside.reports().getFirst().group());
        var asked = bedside.onRecord().transplants().isEmpty()
                ? Stream.of(reported)
                : bedside.onRecord().transplants().stream()
                        .flatMap(stated -> Stream.of(reported, recipient(bedside, stated.recipient()))
                                .map(each -> each.withTransplant(stated.policy())));
        assertThat(asked).allSatisfy(each -> assertThat(Compatibility.decide(LOCAL, each, unit(bedside), situation, NOW)
                        .permitted())
                .isTrue());
    }

    /** So that the implication above is not true for want of any GO. */
    @Example
    void such_days_are_often_a_go() {
        assertThat(bedsides()
                        .sampleStream()
                        .limit(500)
                        .filter(day -> day.verdict().answer() == Answer.GO))
                .hasSizeGreaterThan(25);
        assertThat(bedsides()
                        .sampleStream()
                        .limit(500)
                        .filter(day -> day.inEmergency().verdict().answer() == Answer.EMERGENCY))
                .hasSizeGreaterThan(10);
        assertThat(bedsides()
                        .sampleStream()
                        .limit(1000)
                        .filter(day -> !day.onRecord().transplants().isEmpty())
                        .filter(day -> day.verdict().answer() == Answer.GO))
                .hasSizeGreaterThan(3);
    }

    @Property
    void what_more_is_known_of_a_danger_never_makes_a_go_of_a_stop(
            @ForAll("bedsides") Bedside bedside, @ForAll("antigens") String antigen, @ForAll StatedNeed need) {
        var before = bedside.verdict().answer();
        var present = new TypedAntigen(Antigen.named(antigen), Typing.POSITIVE);
        Stream.of(
                        bedside.withAntibody(ORLA, antigen),
                        bedside.withAntibody(ORLA_AT_BELFAST, antigen),
                        bedside.needing(ORLA_AT_BELFAST, need),
                        bedside.made(typed(bedside, Stream.concat(antigens(bedside), Stream.of(present)))))
                .forEach(after -> assertThat(
                                before == Answer.NO_GO && after.verdict().answer() != Answer.NO_GO)
                        .isFalse());
    }

    @Property
    void a_transplant_never_makes_a_go_of_what_does_not_suit_the_group_on_file(
            @ForAll("bedsides") Bedside bedside, @ForAll("transplant") StatedTransplant transplant) {
        if (bedside.verdict().answer() != Answer.NO_GO) return;
        assertThat(bedside.transplanted(transplant).verdict().answer()).isEqualTo(Answer.NO_GO);
    }

    @Property
    void what_is_no_longer_known_of_the_unit_never_makes_a_go_of_a_stop(
            @ForAll("bedsides") Bedside bedside, @ForAll("antigens") String antigen) {
        if (bedside.verdict().answer() != Answer.NO_GO) return;
        var forgotten = antigens(bedside).filter(each -> !each.antigen().equals(Antigen.named(antigen)));
        assertThat(bedside.made(typed(bedside, forgotten)).verdict().answer()).isEqualTo(Answer.NO_GO);
        assertThat(bedside.made(ProductionRecord.NOTHING).verdict().answer()).isEqualTo(Answer.NO_GO);
    }

    private static Stream<TypedAntigen> antigens(Bedside bedside) {
        return bedside.production().antigens().stream();
    }

    private static ProductionRecord typed(Bedside bedside, Stream<TypedAntigen> antigens) {
        return bedside.production().tested(antigens.toList(), Typing.NEGATIVE);
    }

    /** Written a second time, fact by fact. */
    private static Recipient recipient(Bedside bedside, BloodGroup group) {
        var said = bedside.onRecord().particulars().getFirst();
        return Recipient.of(RecipientGroup.confirmed(group), said.sex(), said.birthDate())
                .withAntibodies(bedside.onRecord().antibodies().stream()
                        .map(found -> KnownAntibody.significant(found.against().symbol()))
                        .toList())
                .withRequirements(bedside.onRecord().requirements().stream()
                        .map(StatedRequirement::need)
                        .filter(need -> Set.of(StatedNeed.IRRADIATED, StatedNeed.CMV_NEGATIVE, StatedNeed.WASHED)
                                .contains(need))
                        .map(need -> SpecialRequirement.lasting(Requirement.valueOf(need.name())))
                        .toList());
    }

    private static OfferedUnit unit(Bedside bedside) {
        var unit = requireNonNull(bedside.unit());
        var phenotype = new HashMap<Antigen, Typing>();
        bedside.production()
                .antigens()
                .forEach(each -> phenotype.merge(
                        each.antigen(), each.typing(), (one, other) -> one == Typing.POSITIVE ? one : other));
        return OfferedUnit.of(unit.kind(), requireNonNull(unit.group()), unit.expiresAt())
                .with(Preparation.NONE)
                .with(UnitResults.NONE.with(RedCellPhenotype.of(phenotype)));
    }

    @Provide
    Arbitrary<String> antigens() {
        return Arbitraries.of(SYMBOLS);
    }

    @Provide
    Arbitrary<Bedside> bedsides() {
        var groups = Combinators.combine(Arbitraries.of(Abo.O, Abo.O, Abo.A), Arbitraries.of(RhD.class))
                .as(BloodGroup::new);
        return Combinators.combine(groups, groups, kinds(), typings(), records())
                .as((given, patient, kind, typings, record) -> goodDay()
                        .allOfGroup(given)
                        .reports(confirmed(patient))
                        .unit(unit -> new Unit(kind, unit.state(), unit.group(), unit.expiresAt(), unit.withheld()))
                        .made(MADE.tested(typings, Typing.NEGATIVE))
                        .onRecord(record));
    }

    private static Arbitrary<ComponentKind> kinds() {
        return Arbitraries.of(
                ComponentKind.RED_CELLS, ComponentKind.RED_CELLS, ComponentKind.PLATELETS, ComponentKind.PLASMA);
    }

    private static Arbitrary<List<TypedAntigen>> typings() {
        return Combinators.combine(
                        Arbitraries.of(SYMBOLS), Arbitraries.of(Typing.NEGATIVE, Typing.NEGATIVE, Typing.POSITIVE))
                .as((symbol, typing) -> new TypedAntigen(Antigen.named(symbol), typing))
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<StatedTransplant> transplant() {
        var abo = Arbitraries.of(Abo.O, Abo.O, Abo.A);
        var phase = Combinators.combine(abo.set().ofMinSize(1), abo.set().ofMinSize(1), Arbitraries.of(-9, 0, 9))
                .as((redCells, plasma, days) ->
                        new TransplantPolicy.Phase(LocalDate.parse("2026-11-23").plusDays(days), redCells, plasma));
        return Combinators.combine(
                        abo,
                        Arbitraries.of(RhD.class),
                        abo.injectNull(0.1),
                        Arbitraries.of(RhD.class),
                        phase.list().ofMaxSize(1))
                .as((own, ownRhD, donor, donorRhD, phases) -> new StatedTransplant(
                        ORLA_AT_BELFAST, new BloodGroup(own, ownRhD), new TransplantPolicy(donor, donorRhD, phases)));
    }

    private static Arbitrary<List<StatedTransplant>> transplants() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.of())),
                Tuple.of(1, new NothingKnownIsLostTest().transplant().list().ofSize(1)));
    }

    private static Arbitrary<TransfusionRecord> records() {
        var particulars = Combinators.combine(
                        Arbitraries.of(RecordedSex.class),
                        Arbitraries.of("1953-07-14", "1983-07-14", "2015-01-01", "2026-11-20")
                                .map(LocalDate::parse))
                .as((sex, born) -> List.of(new Particulars(ORLA, born, sex)));
        var antibodies = Arbitraries.of(SYMBOLS)
                .map(symbol -> new FoundAntibody(ORLA_AT_BELFAST, "S-OLD", Antigen.named(symbol)))
                .list()
                .ofMaxSize(2);
        var requirements = Arbitraries.of(StatedNeed.class)
                .map(need -> new StatedRequirement(ORLA, need))
                .list()
                .ofMaxSize(1);
        return Combinators.combine(particulars, antibodies, requirements, transplants())
                .as(TransfusionRecord::new);
    }
}
