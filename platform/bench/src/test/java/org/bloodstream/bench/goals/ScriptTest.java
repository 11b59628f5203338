package org.bloodstream.bench.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScriptTest {
    @Test
    void names_are_replaced_wherever_they_stand() {
        assertThat(Script.of("register.lua", Map.of("TOKEN", "a-token", "RUN", "a-run")))
                .contains("Bearer a-token", "a-run-")
                .doesNotContain("@");
    }

    @Test
    void a_script_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Script.of("none.lua", Map.of())).hasMessage("no resource none.lua");
    }
}
