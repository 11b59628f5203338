package org.bloodstream.bench.bed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OccupantsTest {
    private final List<String> happened = new CopyOnWriteArrayList<>();
    private final Occupants occupants = new Occupants();

    @Test
    void the_last_that_came_goes_first() {
        start("PostgreSQL");
        start("outcome");
        occupants.close();
        assertThat(happened)
                .containsExactly("PostgreSQL started", "outcome started", "outcome ended", "PostgreSQL ended");
    }

    @Test
    void each_is_ended_once_however_often_it_is_asked_to() {
        var outcome = start("outcome");
        occupants.end(outcome);
        occupants.end(outcome);
        occupants.close();
        occupants.close();
        assertThat(happened).containsExactly("outcome started", "outcome ended");
    }

    @Test
    void once_closed_nothing_starts_any_more() {
        occupants.close();
        assertThatThrownBy(() -> start("outcome")).isInstanceOf(ClosedBedException.class);
        assertThatThrownBy(occupants::requireOpen).isInstanceOf(ClosedBedException.class);
        assertThat(happened).isEmpty();
    }

    @Test
    void one_that_is_starting_when_all_is_closed_is_ended_when_it_has_started() throws InterruptedException {
        var starting = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var start = CompletableFuture.runAsync(() -> occupants.start(
                () -> {
                    starting.countDown();
                    await(goOn);
                    happened.add("Kafka started");
                },
                () -> happened.add("Kafka ended")));
        starting.await();
        var close = CompletableFuture.runAsync(occupants::close);
        goOn.countDown();
        CompletableFuture.allOf(start, close).join();
        assertThat(happened).containsExactly("Kafka started", "Kafka ended");
    }

    @Test
    void one_that_was_ended_before_it_started_never_starts() {
        var occupant = new Occupant(() -> happened.add("started"), () -> happened.add("ended"));
        occupant.end();
        assertThatThrownBy(occupant::start).isInstanceOf(ClosedBedException.class);
        assertThat(happened).containsExactly("ended");
    }

    @Test
    void one_that_cannot_start_is_tidied_up_after() {
        assertThatThrownBy(() -> occupants.start(
                        () -> {
                            throw new IllegalStateException("no port");
                        },
                        () -> happened.add("ended")))
                .hasMessage("no port");
        occupants.close();
        assertThat(happened).containsExactly("ended");
    }

    private Occupant start(String name) {
        return occupants.start(() -> happened.add(name + " started"), () -> happened.add(name + " ended"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
