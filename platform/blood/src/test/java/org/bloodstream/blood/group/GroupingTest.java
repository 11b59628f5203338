package org.bloodstream.blood.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.blood.group.GroupDiscrepancy.Kind.CONTROL_REACTED;
import static org.bloodstream.blood.group.GroupDiscrepancy.Kind.MISSING_ANTIBODY;
import static org.bloodstream.blood.group.GroupDiscrepancy.Kind.MIXED_FIELD;
import static org.bloodstream.blood.group.GroupDiscrepancy.Kind.UNEXPECTED_ANTIBODY;
import static org.bloodstream.blood.group.GroupDiscrepancy.Kind.WEAK_ANTIGEN;
import static org.bloodstream.blood.group.Reaction.NEGATIVE;
import static org.bloodstream.blood.group.Reaction.POSITIVE;
import static org.bloodstream.blood.group.Reaction.WEAK;

import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bloodstream.blood.Objection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupingTest {

    static Stream<Arguments> textbook() {
        return Stream.of(
                Arguments.of(NEGATIVE, NEGATIVE, POSITIVE, POSITIVE, Abo.O),
                Arguments.of(POSITIVE, NEGATIVE, NEGATIVE, POSITIVE, Abo.A),
                Arguments.of(NEGATIVE, POSITIVE, POSITIVE, NEGATIVE, Abo.B),
                Arguments.of(POSITIVE, POSITIVE, NEGATIVE, NEGATIVE, Abo.AB));
    }

    @ParameterizedTest
    @MethodSource("textbook")
    void cells_and_plasma_that_agree_are_a_group(Reaction a, Reaction b, Reaction a1, Reaction bCells, Abo abo) {
        assertThat(new AboReactions(a, b, a1, bCells, NEGATIVE).read()).isEqualTo(new AboReading.Agreed(abo));
    }

    @Test
    void a_group_is_said_in_words() {
        assertThat(new BloodGroup(Abo.AB, RhD.NEGATIVE)).hasToString("AB RhD negative");
    }

    @Property
    void anything_else_is_no_group(
            @ForAll Reaction a,
            @ForAll Reaction b,
            @ForAll Reaction a1,
            @ForAll Reaction bCells,
            @ForAll Reaction control) {
        boolean clean = control == NEGATIVE
                && pure(a)
                && pure(b)
                && (a == POSITIVE) == (a1 == NEGATIVE)
                && (b == POSITIVE) == (bCells == NEGATIVE);
        assertThat(new AboReactions(a, b, a1, bCells, control).read() instanceof AboReading.Agreed)
                .isEqualTo(clean);
    }

    private static boolean pure(Reaction reaction) {
        return reaction == NEGATIVE || reaction == POSITIVE;
    }

    @Test
    void every_reason_is_named_not_only_the_first() {
        assertThat(kinds(new AboReactions(WEAK, Reaction.MIXED_FIELD, POSITIVE, POSITIVE, POSITIVE)))
                .containsExactlyInAnyOrder(CONTROL_REACTED, WEAK_ANTIGEN, MIXED_FIELD, UNEXPECTED_ANTIBODY);
        assertThat(kinds(new AboReactions(NEGATIVE, NEGATIVE, NEGATIVE, POSITIVE, NEGATIVE)))
                .containsExactly(MISSING_ANTIBODY);
    }

    private static Stream<GroupDiscrepancy.Kind> kinds(AboReactions reactions) {
        return ((AboReading.Discrepant) reactions.read()).reasons().stream().map(GroupDiscrepancy::kind);
    }

    @ParameterizedTest
    @EnumSource
    void a_discrepancy_has_a_stable_code_and_says_what_to_do(GroupDiscrepancy.Kind kind) {
        var discrepancy = new GroupDiscrepancy(kind);
        assertThat(discrepancy.code()).matches("group-[a-z-]+");
        assertThat(discrepancy.message()).endsWith(".");
        assertThat(discrepancy.severity()).isEqualTo(Objection.Severity.STOP);
    }

    @ParameterizedTest
    @CsvSource({
        "POSITIVE, POSITIVE, NEGATIVE, POSITIVE",
        "NEGATIVE, NEGATIVE, NEGATIVE, NEGATIVE",
        "WEAK, WEAK, NEGATIVE, WEAK_D",
        "POSITIVE, WEAK, NEGATIVE, INCONCLUSIVE",
        "NEGATIVE, POSITIVE, NEGATIVE, INCONCLUSIVE",
        "MIXED_FIELD, MIXED_FIELD, NEGATIVE, INCONCLUSIVE",
        "POSITIVE, POSITIVE, WEAK, INCONCLUSIVE"
    })
    void two_reagents_and_the_control_decide_on_d(
            Reaction first, Reaction second, Reaction control, RhDFinding finding) {
        assertThat(new RhDReactions(first, second, control).read()).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({
        "POSITIVE, POSITIVE, POSITIVE",
        "NEGATIVE, NEGATIVE, NEGATIVE",
        "WEAK_D_TYPE_1_2_OR_3, POSITIVE, POSITIVE",
        "WEAK_D, POSITIVE, NEGATIVE",
        "PARTIAL_D, POSITIVE, NEGATIVE",
        "DEL, POSITIVE, NEGATIVE",
        "INCONCLUSIVE, , NEGATIVE"
    })
    void any_d_makes_a_donor_positive_and_a_doubtful_d_makes_a_patient_negative(
            RhDFinding finding, @Nullable RhD donor, RhD patient) {
        assertThat(finding.asDonor().orElse(null)).isEqualTo(donor);
        assertThat(finding.asPatient()).isEqualTo(patient);
    }

    @Test
    void no_patient_meets_more_d_than_they_have() {
        assertThat(Arrays.stream(RhDFinding.values()).filter(it -> it.asPatient() == RhD.POSITIVE))
                .allSatisfy(it -> assertThat(it.asDonor()).contains(RhD.POSITIVE));
    }
}
