package org.bloodstream.laboratory.results.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The two-sample rule, 07_pretransfusion.md 7.1. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConfirmingAGroupTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:30:00Z");
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
    private static final BloodGroup O_POSITIVE = new BloodGroup(Abo.O, RhD.POSITIVE);
    private static final BloodGroup A_POSITIVE = new BloodGroup(Abo.A, RhD.POSITIVE);

    @Test
    void the_first_sample_is_one_determination() {
        assertThat(determinationsAfter()).isOne();
    }

    @Test
    void a_second_sample_of_another_time_with_the_same_group_confirms_it() {
        assertThat(determinationsAfter(earlier("S-1", YESTERDAY, O_POSITIVE))).isEqualTo(2);
    }

    @Test
    void more_than_two_are_two() {
        assertThat(determinationsAfter(
                        earlier("S-1", YESTERDAY, O_POSITIVE), earlier("S-2", YESTERDAY.minusSeconds(1), O_POSITIVE)))
                .isEqualTo(2);
    }

    @Test
    void the_same_tube_confirms_nothing() {
        assertThat(determinationsAfter(earlier("S-9", NOW, O_POSITIVE))).isOne();
        assertThat(determinationsAfter(earlier("S-9", YESTERDAY, O_POSITIVE))).isOne();
    }

    @Test
    void two_tubes_filled_at_once_confirm_nothing() {
        assertThat(determinationsAfter(earlier("S-1", NOW, O_POSITIVE))).isOne();
    }

    @Test
    void a_sample_with_another_group_confirms_nothing() {
        assertThat(determinationsAfter(earlier("S-1", YESTERDAY, A_POSITIVE))).isOne();
        assertThat(determinationsAfter(earlier("S-1", YESTERDAY, new BloodGroup(Abo.O, RhD.NEGATIVE))))
                .isOne();
    }

    @Test
    void the_first_sample_of_a_group_that_no_other_sample_of_the_person_bears_disagrees_and_no_later_one() {
        var other = earlier("S-1", YESTERDAY, A_POSITIVE);
        assertThat(report().disagrees(List.of(other))).isTrue();
        assertThat(report().disagrees(List.of(other, earlier("S-2", YESTERDAY, O_POSITIVE))))
                .as("known for two groups, and somebody has been told")
                .isFalse();
        assertThat(report().disagrees(List.of(earlier("S-1", YESTERDAY, new BloodGroup(Abo.O, RhD.NEGATIVE)))))
                .as("the RhD type alone")
                .isTrue();
    }

    @Test
    void the_only_sample_and_its_correction_disagree_with_nothing_and_told_again_it_is_nothing_new() {
        assertThat(report().disagrees(List.of())).isFalse();
        assertThat(report().disagrees(List.of(earlier("S-9", NOW, A_POSITIVE)))).isFalse();
        assertThat(report().disagrees(List.of(earlier("S-1", YESTERDAY, A_POSITIVE), earlier("S-9", NOW, O_POSITIVE))))
                .isFalse();
        assertThat(report().disagrees(List.of(earlier("S-1", YESTERDAY, A_POSITIVE), earlier("S-9", NOW, A_POSITIVE))))
                .as("corrected to another group than all others")
                .isTrue();
    }

    private static int determinationsAfter(Determination... earlier) {
        return report().reported(List.of(earlier)).determinations();
    }

    private static GroupAndScreen report() {
        return new GroupAndScreen(
                new PatientIdentifier("HCN", "3999999993"),
                new Sample("S-9", NOW),
                O_POSITIVE,
                AntibodyScreen.NEGATIVE,
                null,
                OdsCode.REGION,
                new OdsCode("BHSCT"),
                NOW);
    }

    private static Determination earlier(String sample, Instant collectedAt, BloodGroup group) {
        return new Determination(new Sample(sample, collectedAt), group);
    }
}
