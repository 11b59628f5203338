package org.bloodstream.journal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JournalGaugesTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-27T03:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);

    /** A database that does not answer. */
    private static final class Away implements ConnectionFactory {
        @Override
        public Publisher<? extends Connection> create() {
            return Mono.error(new R2dbcNonTransientResourceException("away"));
        }

        @Override
        public ConnectionFactoryMetadata getMetadata() {
            return () -> "PostgreSQL";
        }
    }

    @Test
    void gauges_that_stand_still_because_the_database_is_away_say_for_how_long() {
        var meters = new SimpleMeterRegistry();
        var gauges = new JournalGauges(
                meters,
                DatabaseClient.create(new Away()),
                _ -> Mono.error(new IllegalStateException()),
                Set.of(),
                clock);
        gauges.start();
        now.updateAndGet(instant -> instant.plus(Duration.ofSeconds(90)));
        assertThat(meters.get("bloodstream.journal.counted.seconds").gauge().value())
                .isEqualTo(90);
        gauges.stop();
    }

    @Test
    void a_clock_that_was_read_between_two_looks_at_ours_is_apart_by_what_it_is_outside_of_them() {
        var before = now.get();
        var after = before.plusMillis(40);
        assertThat(JournalGauges.apart(before, before, after)).isZero();
        assertThat(JournalGauges.apart(before, before.plusMillis(25), after)).isZero();
        assertThat(JournalGauges.apart(before, after.plusMillis(2500), after)).isEqualTo(2.5);
        assertThat(JournalGauges.apart(before, before.minusSeconds(3600), after))
                .isEqualTo(-3600);
    }
}
