package org.bloodstream.blood.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bloodstream.blood.group.GroupDiscrepancy.Kind.ANTI_D_REAGENTS_DIFFER;
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

    @Property
    void an_inconclusive_d_has_its_reasons_and_a_conclusive_one_has_none(
            @ForAll Reaction first, @ForAll Reaction second, @ForAll Reaction control) {
        var reactions = new RhDReactions(first, second, control);
        assertThat(reactions.discrepancies().isEmpty()).isEqualTo(reactions.read() != RhDFinding.INCONCLUSIVE);
    }

    @Test
    void every_reason_against_a_d_is_named() {
        assertThat(new RhDReactions(Reaction.MIXED_FIELD, WEAK, POSITIVE).discrepancies())
                .extracting(GroupDiscrepancy::kind)
                .containsExactlyInAnyOrder(CONTROL_REACTED, MIXED_FIELD, ANTI_D_REAGENTS_DIFFER);
        assertThat(new RhDReactions(NEGATIVE, Reaction.MIXED_FIELD, NEGATIVE).discrepancies())
                .extracting(GroupDiscrepancy::kind)
                .containsExactlyInAnyOrder(MIXED_FIELD, ANTI_D_REAGENTS_DIFFER);
        assertThat(new RhDReactions(Reaction.MIXED_FIELD, Reaction.MIXED_FIELD, NEGATIVE).discrepancies())
                .extracting(GroupDiscrepancy::kind)
                .containsExactly(MIXED_FIELD);
    }

    private static final AboReactions A = new AboReactions(POSITIVE, NEGATIVE, NEGATIVE, POSITIVE, NEGATIVE);

    @Test
    void a_grouping_that_agrees_is_a_group_and_with_a_weak_d_another_for_the_donation_than_for_the_patient() {
        var agreed = new GroupReading.Agreed(Abo.A, RhDFinding.WEAK_D);
        assertThat(new GroupReactions(A, new RhDReactions(WEAK, WEAK, NEGATIVE)).read())
                .isEqualTo(agreed);
        assertThat(agreed.asDonor()).isEqualTo(new BloodGroup(Abo.A, RhD.POSITIVE));
        assertThat(agreed.asPatient()).isEqualTo(new BloodGroup(Abo.A, RhD.NEGATIVE));
    }

    @Test
    void one_half_that_does_not_agree_leaves_no_group_and_each_reason_is_told_once() {
        var inconclusive = new RhDReactions(POSITIVE, NEGATIVE, POSITIVE);
        assertThat(new GroupReactions(A, inconclusive).read())
                .isEqualTo(new GroupReading.Discrepant(inconclusive.discrepancies()));
        var cold = new AboReactions(POSITIVE, NEGATIVE, WEAK, POSITIVE, POSITIVE);
        assertThat(((GroupReading.Discrepant) new GroupReactions(cold, inconclusive).read()).reasons())
                .extracting(GroupDiscrepancy::kind)
                .containsExactlyInAnyOrder(CONTROL_REACTED, UNEXPECTED_ANTIBODY, ANTI_D_REAGENTS_DIFFER);
        assertThat(new GroupReactions(cold, new RhDReactions(POSITIVE, POSITIVE, NEGATIVE)).read())
                .isInstanceOf(GroupReading.Discrepant.class);
    }

    @Test
    void an_inconclusive_d_is_never_an_agreement() {
        assertThatThrownBy(() -> new GroupReading.Agreed(Abo.A, RhDFinding.INCONCLUSIVE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
