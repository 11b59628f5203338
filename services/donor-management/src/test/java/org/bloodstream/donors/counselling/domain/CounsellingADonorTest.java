package org.bloodstream.donors.counselling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bloodstream.donors.counselling.domain.ClosingOutcome.COUNSELLED_AND_REFERRED;
import static org.bloodstream.donors.counselling.domain.ClosingOutcome.DECLINED;
import static org.bloodstream.donors.counselling.domain.ClosingOutcome.DIED;
import static org.bloodstream.donors.counselling.domain.ClosingOutcome.NOT_REACHED;
import static org.bloodstream.donors.counselling.domain.CounsellingKind.INFECTION_MARKER;
import static org.bloodstream.donors.counselling.domain.CounsellingKind.RED_CELL_ANTIBODY;
import static org.bloodstream.donors.counselling.domain.CounsellingState.CLOSED;
import static org.bloodstream.donors.counselling.domain.CounsellingState.CONTACTED;
import static org.bloodstream.donors.counselling.domain.CounsellingState.COUNSELLED;
import static org.bloodstream.donors.counselling.domain.CounsellingState.OPEN;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.counselling.domain.CounsellingObjection.CounselledInFuture;
import org.bloodstream.donors.counselling.domain.CounsellingObjection.CounsellingNotOpen;
import org.bloodstream.donors.counselling.domain.CounsellingObjection.CounsellingOutcomeContradicts;
import org.bloodstream.donors.counselling.domain.CounsellingObjection.DonorNotContacted;
import org.bloodstream.donors.counselling.domain.CounsellingObjection.DonorNotCounselled;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CounsellingADonorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HBSAG",
                "ANTI_HIV",
                "ANTI_HCV",
                "SYPHILIS",
                "ANTI_HTLV",
                "HIV_RNA",
                "HCV_RNA",
                "HBV_DNA",
                "HEV_RNA"
            })
    void a_marker_of_infection_is_a_matter_of_a_week(String test) {
        assertThat(CounsellingKind.of(test)).isEqualTo(INFECTION_MARKER);
        assertThat(INFECTION_MARKER.dueAfter(TODAY)).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @Test
    void an_antibody_is_a_matter_of_four_weeks_and_what_is_not_known_has_the_shorter_time() {
        assertThat(CounsellingKind.of("ANTIBODY_SCREEN")).isEqualTo(RED_CELL_ANTIBODY);
        assertThat(RED_CELL_ANTIBODY.dueAfter(TODAY)).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(CounsellingKind.of("SOMETHING_NEW")).isEqualTo(INFECTION_MARKER);
    }

    @Test
    void overdue_is_from_the_day_after_until_the_talk() {
        assertThat(due(TODAY, CONTACTED).isOverdue(TODAY)).isFalse();
        assertThat(due(TODAY.minusDays(1), OPEN).isOverdue(TODAY)).isTrue();
        assertThat(due(TODAY.minusDays(1), CONTACTED).isOverdue(TODAY)).isTrue();
        assertThat(due(TODAY.minusDays(1), COUNSELLED).isOverdue(TODAY)).isFalse();
        assertThat(due(TODAY.minusDays(1), CLOSED).isOverdue(TODAY)).isFalse();
    }

    @Test
    void a_donor_is_reached_before_the_talk_and_the_talk_is_in_the_past() {
        assertThat(CounsellingPolicy.objectionsToTalk(in(OPEN, 0), TODAY.plusDays(1), TODAY))
                .containsExactly(new DonorNotContacted(), new CounselledInFuture(TODAY));
        assertThat(CounsellingPolicy.objectionsToTalk(in(CONTACTED, 1), TODAY, TODAY))
                .isEmpty();
        assertThat(CounsellingPolicy.objectionsToTalk(in(COUNSELLED, 1), TODAY, TODAY))
                .containsExactly(new CounsellingNotOpen(COUNSELLED));
    }

    @Test
    void whoever_was_spoken_with_is_not_tried_again() {
        assertThat(CounsellingPolicy.objectionsToContact(in(CONTACTED, 1))).isEmpty();
        assertThat(CounsellingPolicy.objectionsToContact(in(COUNSELLED, 1)))
                .containsExactly(new CounsellingNotOpen(COUNSELLED));
        assertThat(CounsellingPolicy.objectionsToContact(in(CLOSED, 1)))
                .containsExactly(new CounsellingNotOpen(CLOSED));
    }

    @Test
    void nobody_is_given_up_before_anybody_has_tried() {
        assertThat(CounsellingPolicy.objectionsToClosing(in(OPEN, 0), NOT_REACHED))
                .containsExactly(new DonorNotContacted());
        assertThat(CounsellingPolicy.objectionsToClosing(in(OPEN, 0), DECLINED))
                .containsExactly(new DonorNotContacted());
        assertThat(CounsellingPolicy.objectionsToClosing(in(OPEN, 0), DIED)).isEmpty();
        assertThat(CounsellingPolicy.objectionsToClosing(in(OPEN, 2), NOT_REACHED))
                .isEmpty();
    }

    @Test
    void a_task_closes_with_what_happened() {
        assertThat(CounsellingPolicy.objectionsToClosing(in(CONTACTED, 1), COUNSELLED_AND_REFERRED))
                .containsExactly(new DonorNotCounselled());
        assertThat(CounsellingPolicy.objectionsToClosing(in(COUNSELLED, 1), NOT_REACHED))
                .containsExactly(new CounsellingOutcomeContradicts());
        assertThat(CounsellingPolicy.objectionsToClosing(in(COUNSELLED, 1), COUNSELLED_AND_REFERRED))
                .isEmpty();
        assertThat(CounsellingPolicy.objectionsToClosing(in(CLOSED, 1), DIED))
                .containsExactly(new CounsellingNotOpen(CLOSED));
    }

    @Test
    void a_donor_who_was_reached_was_tried() {
        assertThatThrownBy(() -> in(CONTACTED, 0)).hasMessageContaining("tried");
    }

    private static CounsellingTask in(CounsellingState state, int contacts) {
        return task(TODAY, state, contacts);
    }

    private static CounsellingTask due(LocalDate due, CounsellingState state) {
        return task(due, state, 1);
    }

    private static CounsellingTask task(LocalDate due, CounsellingState state, int contacts) {
        return new CounsellingTask(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new DonationNumber("A999026000123"),
                INFECTION_MARKER,
                due,
                state,
                contacts);
    }
}
