package org.bloodstream.blood.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.blood.compatibility.Cases.POLICY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.Antibody;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.RedCellPhenotype;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.group.Typing;
import org.jspecify.annotations.Nullable;

class DecisionPropertiesTest {
    private static final List<String> SYMBOLS = List.of("C", "c", "E", "e", "K", "Fya", "Jka");
    /** What an emergency may make less of; all else that stops, stops. */
    private static final Set<String> LIFTED = Set.of(
            "group-not-confirmed",
            "rhd-mismatch",
            "rhd-not-known",
            "rhd-not-confirmed",
            "not-irradiated",
            "irradiation-too-long-ago",
            "cmv-not-negative",
            "hev-not-negative",
            "hbs-not-negative",
            "not-washed",
            "not-hla-matched",
            "high-titre-not-negative");

    @Property
    void adding_a_requirement_never_removes_a_reason(
            @ForAll("recipients") Recipient recipient,
            @ForAll("units") OfferedUnit unit,
            @ForAll("situations") Situation situation,
            @ForAll("requirements") SpecialRequirement more) {
        var longer = new ArrayList<>(recipient.requirements());
        longer.add(more);
        assertThat(decide(recipient.withRequirements(longer), unit, situation).reasons())
                .containsAll(decide(recipient, unit, situation).reasons());
    }

    @Property
    void adding_an_antibody_never_removes_a_reason(
            @ForAll("recipients") Recipient recipient,
            @ForAll("units") OfferedUnit unit,
            @ForAll("situations") Situation situation,
            @ForAll("antibodies") KnownAntibody more) {
        var longer = new ArrayList<>(recipient.antibodies());
        longer.add(more);
        assertThat(decide(recipient.withAntibodies(longer), unit, situation).reasons())
                .containsAll(decide(recipient, unit, situation).reasons());
    }

    @Property
    void an_emergency_lifts_what_the_sheet_names_and_never_abo(
            @ForAll("recipients") Recipient recipient, @ForAll("units") OfferedUnit unit) {
        var urgent = stops(decide(recipient, unit, Cases.EMERGENCY));
        var lifted = new HashSet<>(stops(decide(recipient, unit, Situation.ROUTINE)));
        lifted.removeAll(urgent);
        assertThat(LIFTED).containsAll(lifted);
        assertThat(stops(decide(recipient, unit, Situation.ROUTINE))).containsAll(urgent);
    }

    @Property
    void an_emergency_keeps_every_reason_and_only_its_severity_changes(
            @ForAll("recipients") Recipient recipient, @ForAll("units") OfferedUnit unit) {
        var routine = codes(decide(recipient, unit, Situation.ROUTINE));
        var urgent = codes(decide(recipient, unit, Cases.EMERGENCY));
        urgent.remove("emergency-release");
        assertThat(urgent).isEqualTo(routine);
    }

    @Property(tries = 2000)
    void what_is_not_known_never_makes_an_answer_better(
            @ForAll("recipients") Recipient recipient,
            @ForAll("units") OfferedUnit unit,
            @ForAll("situations") Situation situation) {
        int before = Cases.worst(decide(recipient, unit, situation));
        forgettingOfRecipients()
                .forEach((what, forget) -> assertThat(Cases.worst(decide(forget.apply(recipient), unit, situation)))
                        .as("without the %s", what)
                        .isLessThanOrEqualTo(before));
        forgettingOfUnits()
                .forEach((what, forget) -> assertThat(Cases.worst(decide(recipient, forget.apply(unit), situation)))
                        .as("without the unit's %s", what)
                        .isLessThanOrEqualTo(before));
    }

    private static Map<String, UnaryOperator<Recipient>> forgettingOfRecipients() {
        return Map.of(
                "ABO group", it -> it.with(new RecipientGroup(null, it.group().rhD(), false)),
                "RhD type",
                        it -> it.with(new RecipientGroup(
                                it.group().abo(), null, it.group().confirmed())),
                "second sample",
                        it -> it.with(
                                new RecipientGroup(it.group().abo(), it.group().rhD(), false)),
                "birth date", it -> again(it, it.sex(), null),
                "sex", it -> again(it, RecordedSex.UNKNOWN, it.birthDate()),
                "phenotype", it -> it.with(RedCellPhenotype.UNKNOWN),
                "mother's group", it -> it.withMother(null),
                "transplant's donor", DecisionPropertiesTest::withoutDonor,
                "significance of antibodies", DecisionPropertiesTest::notAssessed);
    }

    private static Map<String, UnaryOperator<OfferedUnit>> forgettingOfUnits() {
        return Map.of(
                "ABO group", it -> it.withGroup(null, it.rhD()),
                "RhD type", it -> it.withGroup(it.abo(), null),
                "antigens", it -> it.with(it.results().with(RedCellPhenotype.UNKNOWN)),
                "titre", it -> it.with(it.results().withHighTitre(Typing.NOT_TESTED)),
                "CMV", it -> it.with(it.results().withCmv(Typing.NO_INFORMATION)),
                "HEV", it -> it.with(it.results().withHev(Typing.NO_INFORMATION)),
                "HbS", it -> it.with(it.results().withHbS(Typing.NO_INFORMATION)),
                "irradiation", it -> it.with(it.preparation().irradiated(null)),
                "collection", it -> it.collectedOn(null));
    }

    private static Recipient again(Recipient it, RecordedSex sex, @Nullable LocalDate born) {
        return new Recipient(
                it.group(),
                sex,
                born,
                it.antibodies(),
                it.phenotype(),
                it.requirements(),
                it.motherAbo(),
                it.transplant());
    }

    private static Recipient withoutDonor(Recipient it) {
        var transplant = it.transplant();
        return transplant == null ? it : it.withTransplant(new TransplantPolicy(null, null, transplant.phases()));
    }

    private static Recipient notAssessed(Recipient recipient) {
        return recipient.withAntibodies(recipient.antibodies().stream()
                .map(it -> new KnownAntibody(it.antibody(), KnownAntibody.Significance.NOT_ASSESSED, it.presence()))
                .toList());
    }

    @Property
    void reasons_are_sorted_and_a_stop_is_never_permitted(
            @ForAll("recipients") Recipient recipient,
            @ForAll("units") OfferedUnit unit,
            @ForAll("situations") Situation situation) {
        var decision = decide(recipient, unit, situation);
        assertThat(decision.reasons())
                .isSortedAccordingTo(
                        Comparator.comparing(CompatibilityReason::severity).thenComparing(CompatibilityReason::code));
        assertThat(decision.permitted()).isEqualTo(stops(decision).isEmpty());
        assertThat(decision.reasons()).allSatisfy(it -> {
            assertThat(it.message()).isNotBlank().endsWith(".");
            assertThat(it.source()).isNotBlank();
        });
    }

    @Property
    void the_same_facts_in_another_order_give_the_same_decision(
            @ForAll("recipients") Recipient recipient,
            @ForAll("units") OfferedUnit unit,
            @ForAll("situations") Situation situation,
            @ForAll Random random) {
        var antibodies = new ArrayList<>(recipient.antibodies());
        var requirements = new ArrayList<>(recipient.requirements());
        Collections.shuffle(antibodies, random);
        Collections.shuffle(requirements, random);
        assertThat(decide(recipient.withAntibodies(antibodies).withRequirements(requirements), unit, situation))
                .isEqualTo(decide(recipient, unit, situation));
    }

    /** Serology alone, for anybody and anything. */
    @Property
    void what_would_haemolyse_is_never_permitted(
            @ForAll("recipients") Recipient recipient,
            @ForAll("units") OfferedUnit unit,
            @ForAll("situations") Situation situation) {
        Abo group = unit.abo();
        boolean harmful = group == null
                || Serology.haemolyses(
                        unit.kind(),
                        recipient.group().abo(),
                        group,
                        unit.results().highTitre() == Typing.NEGATIVE);
        if (harmful) assertThat(decide(recipient, unit, situation).permitted()).isFalse();
    }

    @Example
    void every_code_of_a_reason_stands_in_the_readme() throws IOException {
        var codes = new TreeSet<String>();
        var pattern = Pattern.compile("\"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\"");
        try (var files = Files.list(Path.of("src/main/java/org/bloodstream/blood/compatibility"))) {
            for (var file : files.filter(it -> it.toString().matches(".*(Reason|UnitCheck)\\.java"))
                    .toList()) pattern.matcher(Files.readString(file)).results().forEach(it -> codes.add(it.group(1)));
        }
        var readme = Files.readString(Path.of("README.md"));
        assertThat(codes).hasSize(35).allSatisfy(code -> assertThat(readme).contains("`" + code + "`"));
    }

    private static CompatibilityDecision decide(Recipient recipient, OfferedUnit unit, Situation situation) {
        return Compatibility.decide(POLICY, recipient, unit, situation, Cases.NOW);
    }

    private static List<String> stops(CompatibilityDecision decision) {
        return decision.reasons().stream()
                .filter(it -> it.severity() == Severity.STOP)
                .map(CompatibilityReason::code)
                .toList();
    }

    private static List<String> codes(CompatibilityDecision decision) {
        return decision.reasons().stream()
                .map(CompatibilityReason::code)
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Arbitraries.of(Situation.ROUTINE, Cases.EMERGENCY);
    }

    @Provide
    Arbitrary<Recipient> recipients() {
        return Combinators.combine(
                        recipientGroups(),
                        Arbitraries.of(RecordedSex.class),
                        births(),
                        antibodies().list().ofMaxSize(3),
                        phenotypes(),
                        requirements().list().ofMaxSize(3),
                        Arbitraries.of(Abo.class).injectNull(0.5),
                        transplants().injectNull(0.7))
                .as(Recipient::new);
    }

    private static Arbitrary<RecipientGroup> recipientGroups() {
        return Combinators.combine(
                        Arbitraries.of(Abo.class).injectNull(0.2),
                        Arbitraries.of(RhD.class).injectNull(0.2),
                        Arbitraries.of(true, false))
                .as((abo, rhD, confirmed) -> new RecipientGroup(abo, rhD, confirmed && abo != null));
    }

    private static Arbitrary<@Nullable LocalDate> births() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.integers().between(300, 40_000))
                .map(days -> Cases.TODAY.minusDays(days))
                .injectNull(0.1);
    }

    @Provide
    Arbitrary<KnownAntibody> antibodies() {
        return Combinators.combine(
                        Arbitraries.of("D", "C", "K", "Fya", "Jka", "A1"),
                        Arbitraries.of(KnownAntibody.Significance.class),
                        Arbitraries.of(KnownAntibody.Presence.class))
                .as((symbol, significance, presence) ->
                        new KnownAntibody(Antibody.anti(symbol), significance, presence));
    }

    private static Arbitrary<RedCellPhenotype> phenotypes() {
        return Arbitraries.of(Typing.class).list().ofSize(SYMBOLS.size()).map(typings -> {
            var known = new HashMap<Antigen, Typing>();
            for (int i = 0; i < SYMBOLS.size(); i++) known.put(Antigen.named(SYMBOLS.get(i)), typings.get(i));
            return RedCellPhenotype.of(known);
        });
    }

    @Provide
    Arbitrary<SpecialRequirement> requirements() {
        return Combinators.combine(
                        Arbitraries.of(Requirement.class),
                        Arbitraries.integers().between(-3, 3).injectNull(0.4),
                        Arbitraries.integers().between(0, 5).injectNull(0.4))
                .as((requirement, start, length) -> {
                    var from = Cases.TODAY.plusDays(start == null ? -3 : start);
                    return new SpecialRequirement(
                            requirement, start == null ? null : from, length == null ? null : from.plusDays(length));
                });
    }

    private static Arbitrary<TransplantPolicy> transplants() {
        return Combinators.combine(
                        Arbitraries.of(Abo.class).injectNull(0.2),
                        Arbitraries.of(RhD.class).injectNull(0.2),
                        Arbitraries.of(Abo.class)
                                .set()
                                .map(it -> new TransplantPolicy.Phase(Cases.TODAY, it, it))
                                .list()
                                .ofMaxSize(1))
                .as(TransplantPolicy::new);
    }

    @Provide
    Arbitrary<OfferedUnit> units() {
        return Combinators.combine(
                        Arbitraries.of(ComponentKind.class),
                        Arbitraries.of(Abo.class).injectNull(0.1),
                        Arbitraries.of(RhD.class).injectNull(0.1),
                        results(),
                        preparations(),
                        Arbitraries.integers()
                                .between(-1, 30)
                                .map(it -> Cases.TODAY.minusDays(it))
                                .injectNull(0.2),
                        Arbitraries.integers().between(-1, 20).map(it -> Cases.NOW.plusSeconds(3600L * it)))
                .as(OfferedUnit::new);
    }

    private static Arbitrary<UnitResults> results() {
        var typing = Arbitraries.of(Typing.class);
        return Combinators.combine(phenotypes(), typing, typing, typing, typing).as(UnitResults::new);
    }

    private static Arbitrary<Preparation> preparations() {
        var irradiated = Arbitraries.integers().between(-2, 48).map(it -> Cases.NOW.minusSeconds(3600L * it));
        var flag = Arbitraries.of(true, false);
        return Combinators.combine(irradiated.injectNull(0.4), flag, flag, flag)
                .as((@Nullable Instant at, Boolean washed, Boolean hla, Boolean imported) ->
                        new Preparation(at, washed, hla, imported));
    }
}
