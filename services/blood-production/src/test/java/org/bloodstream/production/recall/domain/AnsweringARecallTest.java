package org.bloodstream.production.recall.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.recall.domain.RecallPolicy.Decision;
import org.bloodstream.production.recall.domain.RecallPolicy.Refused;
import org.bloodstream.production.recall.domain.RecallPolicy.Taken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnsweringARecallTest {
    private static final ZoneId REGION = ZoneId.of("Europe/London");
    /** 00:30 of 27 June in the region. */
    private static final Instant RECALLED = Instant.parse("2026-06-26T23:30:00Z");

    private static final LocalDate DAY_OF_RECALL = LocalDate.parse("2026-06-27");
    private static final OdsCode BELFAST = new OdsCode("BHSCT");
    private static final ComponentId COMPONENT = ComponentId.parse("A999026000123-DRC01000");

    @ParameterizedTest
    @EnumSource(Found.class)
    void whatever_the_hospital_found_is_taken(Found found) {
        var day = found == Found.TRANSFUSED ? DAY_OF_RECALL : null;
        assertThat(decide(BELFAST, new RecallAnswer(found, day)))
                .isInstanceOfSatisfying(Taken.class, taken -> assertThat(taken.event())
                        .isEqualTo(new ComponentRecallAnswered(
                                COMPONENT, COMPONENT.donation(), BELFAST, found, day, RECALLED.plusSeconds(60))));
    }

    @Test
    void a_transfusion_on_a_day_to_come_is_refused() {
        var tomorrow = new RecallAnswer(Found.TRANSFUSED, DAY_OF_RECALL.plusDays(1));
        assertRefused(decide(BELFAST, tomorrow), "day-to-come");
    }

    @Test
    void a_transfusion_after_the_recall_is_taken_as_there_is_a_recipient() {
        var nextDay = new RecallAnswer(Found.TRANSFUSED, DAY_OF_RECALL.plusDays(1));
        assertThat(decide(BELFAST, nextDay, RECALLED.plusSeconds(86_400))).isInstanceOf(Taken.class);
    }

    @Test
    void another_hospital_learns_of_no_recall_nor_does_somebody_of_nowhere() {
        var answer = new RecallAnswer(Found.QUARANTINED, null);
        assertRefused(decide(new OdsCode("WHSCT"), answer), "recall-unknown");
        assertRefused(decide(null, answer), "recall-unknown");
        assertRefused(RecallPolicy.decide(Optional.empty(), BELFAST, answer, REGION, RECALLED), "recall-unknown");
    }

    @Test
    void a_day_belongs_to_a_transfusion_and_to_nothing_else() {
        assertThatThrownBy(() -> new RecallAnswer(Found.TRANSFUSED, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RecallAnswer(Found.RETURNED, DAY_OF_RECALL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Decision decide(@Nullable OdsCode caller, RecallAnswer answer) {
        return decide(caller, answer, RECALLED.plusSeconds(60));
    }

    private static Decision decide(@Nullable OdsCode caller, RecallAnswer answer, Instant now) {
        var recall = new Recall(COMPONENT, BELFAST);
        return RecallPolicy.decide(Optional.of(recall), caller, answer, REGION, now);
    }

    private static void assertRefused(Decision decision, String code) {
        assertThat(decision).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.objection().code())
                .isEqualTo(code));
    }
}
