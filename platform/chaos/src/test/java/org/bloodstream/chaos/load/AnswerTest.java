package org.bloodstream.chaos.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.bloodstream.chaos.evidence.Verdict;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerTest {
    @ParameterizedTest
    @ValueSource(ints = {200, 201})
    void a_success_is_an_acceptance(int status) {
        assertThat(Answer.of(status, "{}").verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 422})
    void what_the_request_says_wrong_is_a_refusal(int status) {
        assertThat(Answer.of(status, "{}").verdict()).isEqualTo(Verdict.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 409, 429, 500, 502, 503, 504})
    void what_the_platform_cannot_do_now_settles_nothing(int status) {
        assertThat(Answer.of(status, "{}").verdict().isFinal()).isFalse();
    }

    @Test
    void an_acceptance_tells_what_it_named() {
        var answer =
                Answer.of(201, "{\"donation\":\"A\",\"components\":[{\"component\":\"A-1\"},{\"component\":\"A-2\"}]}");
        assertThat(answer.facts()).containsEntry("donation", "A").containsEntry("components", "A-1,A-2");
    }

    @Test
    void what_is_no_json_names_nothing() {
        assertThat(Answer.of(200, "<html>").facts()).isEmpty();
    }
}
