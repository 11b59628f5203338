package org.bloodstream.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ToolTest {
    @Test
    void what_a_tool_says_is_read_whichever_way_it_says_it() {
        assertThat(run("echo $ONE; echo two >&2", Map.of("ONE", "one"))).isEqualTo("one\ntwo\n");
    }

    @Test
    void a_tool_that_fails_has_its_words_in_the_table() {
        assertThatThrownBy(() -> run("echo no route; exit 3", Map.of()))
                .isInstanceOf(NotMeasurableException.class)
                .hasMessage("sh failed: no route");
    }

    @Test
    void a_tool_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Tool.run(List.of("no-such-load-generator", "-c16"), Map.of()))
                .isInstanceOf(NotMeasurableException.class)
                .hasMessage("no-such-load-generator is not installed here");
    }

    private static String run(String script, Map<String, String> environment) {
        return Tool.run(List.of("sh", "-c", script), environment);
    }
}
