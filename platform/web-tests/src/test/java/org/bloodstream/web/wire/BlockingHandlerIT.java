package org.bloodstream.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.bloodstream.testkit.blocking.BlockingCalls;
import org.bloodstream.web.tryout.ShelfTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A planted fault: were it not taken here, this test would fail by it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BlockingHandlerIT extends ShelfTest {
    @Test
    void a_handler_that_blocks_its_event_loop_is_found_although_it_answers() {
        trouble.sleepingRuns.set(1);
        put(fresh(), fresh(), "{\"place\":\"fridge\",\"volumeMl\":280}")
                .expectStatus()
                .isCreated();

        assertThat(BlockingCalls.take()).singleElement().satisfies(call -> assertThat(call)
                .hasMessageContaining("park on ")
                .hasStackTraceContaining("ShelfController.decide"));
    }
}
