package org.bloodstream.rules.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.bloodstream.rules.domain.Content;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LineChangeTest {
    @Test
    void changed_new_and_lost_lines_are_told_apart_and_counted_in_the_new_text() {
        var before = new Content("milk 5\ncream 2\nbread 3\n");
        var after = new Content("milk 7\nbread 3\neggs 20\n");
        assertThat(LineChange.between(before, after))
                .containsExactly(
                        new LineChange(1, "milk 5", "milk 7"),
                        new LineChange(2, "cream 2", null),
                        new LineChange(3, null, "eggs 20"));
    }

    @Test
    void an_equal_text_has_no_changes() {
        assertThat(LineChange.between(new Content("milk 5\n"), new Content("milk 5\n")))
                .isEmpty();
    }
}
