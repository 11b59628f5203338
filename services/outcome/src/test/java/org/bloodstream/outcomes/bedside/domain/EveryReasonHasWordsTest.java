package org.bloodstream.outcomes.bedside.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.compatibility.CompatibilityReason;
import org.bloodstream.blood.compatibility.KnownAntibody;
import org.bloodstream.blood.compatibility.Situation;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ward reads the sentence of a reason and nothing else: every kind, in every form, has one that says what to do or know. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryReasonHasWordsTest {

    static Stream<Class<?>> kinds() {
        return Stream.concat(leaves(CompatibilityReason.class), leaves(BedsideReason.class));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_reason_has_a_stable_code_and_a_sentence_whatever_its_facts(Class<?> kind) throws Exception {
        for (var reason : allOf(kind)) {
            assertThat(reason.code()).matches("[a-z]+(-[a-z]+)*");
            assertThat(reason.message())
                    .matches("(?s)[A-Z].*\\.")
                    .hasSizeGreaterThan(15)
                    .doesNotContain("null", "[", "%", "_", "()");
        }
    }

    /** A kind that nobody thought of here is one that the walk finds. */
    @Test
    void the_walk_finds_the_kernels_kinds_and_the_bedsides() {
        assertThat(kinds().map(Class::getSimpleName))
                .contains("AboIncompatible", "AntibodyMeetsAntigen", "RequirementNotMet", "UnitExpired")
                .contains("RequirementNotChecked", "AntibodyNotIdentified", "ComponentRecalled", "TwoPeopleConfirm");
    }

    private static Stream<Class<?>> leaves(Class<?> kind) {
        var permitted = kind.getPermittedSubclasses();
        return permitted == null ? Stream.of(kind) : Arrays.stream(permitted).flatMap(EveryReasonHasWordsTest::leaves);
    }

    /** One for every combination of what its facts may be. */
    private static List<Objection> allOf(Class<?> kind) throws Exception {
        var components = kind.getRecordComponents();
        var choices =
                Arrays.stream(components).map(EveryReasonHasWordsTest::values).toList();
        int many = choices.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        var constructor = kind.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return IntStream.range(0, many)
                .mapToObj(number -> chosen(choices, number))
                .map(facts -> {
                    try {
                        return (Objection) constructor.newInstance(facts);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static Object[] chosen(List<List<?>> choices, int number) {
        var facts = new Object[choices.size()];
        int left = number;
        for (int i = 0; i < facts.length; i++) {
            facts[i] = choices.get(i).get(left % choices.get(i).size());
            left /= choices.get(i).size();
        }
        return facts;
    }

    private static List<?> values(RecordComponent component) {
        var type = component.getType();
        if (type.isEnum()) return List.of(type.getEnumConstants());
        if (type == boolean.class) return List.of(true, false);
        if (type == int.class) return List.of(1);
        if (type == String.class) return List.of("some-word");
        if (type == List.class) return List.of(List.of("some-word"));
        if (type == Set.class) return List.of(Set.of("product"));
        if (type == Instant.class) return List.of(Bedside.NOW);
        if (type == LocalDate.class) return List.of(LocalDate.parse("2026-11-23"));
        if (type == LocalDateTime.class) return List.of(LocalDateTime.parse("2026-11-23T23:59:00"));
        if (type == Antigen.class) return List.of(Antigen.K);
        if (type == KnownAntibody.class) return List.of(KnownAntibody.significant("K"), KnownAntibody.historic("Fya"));
        if (type == BloodGroup.class) return List.of(Bedside.O_POSITIVE);
        if (type == LabelGroup.class) return List.of(LabelGroup.allogeneic(Bedside.O_POSITIVE));
        if (type == Situation.Emergency.class) return List.of(new Situation.Emergency("a clinician", "bleeding"));
        throw new IllegalStateException("no value is known here for " + type);
    }
}
