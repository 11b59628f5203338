package org.bloodstream.bench.goals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerdictsTest {
    private final Verdicts verdicts = new Verdicts();

    @Test
    void GO_is_right_for_a_pack_that_is_right() {
        assertThat(verdicts.isRight(200, "{\"answer\":\"GO\"}")).isTrue();
    }

    @Test
    void NO_GO_is_wrong() {
        assertThat(verdicts.isRight(200, "{\"answer\":\"NO_GO\"}")).isFalse();
    }

    @Test
    void an_error_is_wrong_whatever_stands_in_it() {
        assertThat(verdicts.isRight(503, "{\"answer\":\"GO\"}")).isFalse();
        assertThat(verdicts.isRight(503, "{\"answer\":\"DOWNTIME\"}")).isFalse();
    }

    @Test
    void cannot_confirm_is_right_but_told() {
        verdicts.isRight(200, "{\"answer\":\"GO\"}");
        assertThat(verdicts.isRight(200, "{\"answer\":\"DOWNTIME\"}")).isTrue();
        assertThat(verdicts.inWords())
                .isEqualTo("1 of 2 checks in the rounds were answered \"cannot confirm\", all others GO");
    }

    @Test
    void whoever_waits_for_a_confirmation_waits_for_GO_and_knows_the_last_answer() {
        var last = new LastAnswer(Verdicts::isGo);
        assertThat(last.text()).isEqualTo("no answer");
        assertThat(last.isRight(200, "{\"answer\":\"DOWNTIME\"}")).isFalse();
        assertThat(last.text()).isEqualTo("200 {\"answer\":\"DOWNTIME\"}");
        assertThat(last.isRight(200, "{\"answer\":\"GO\"}")).isTrue();
    }
}
