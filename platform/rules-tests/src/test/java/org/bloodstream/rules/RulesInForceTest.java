package org.bloodstream.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.rules.domain.Content;
import org.bloodstream.rules.domain.ReplayResult;
import org.bloodstream.rules.domain.RuleBook;
import org.bloodstream.rules.domain.RuleEvent;
import org.bloodstream.rules.domain.RuleEvent.RuleSetApproved;
import org.bloodstream.rules.domain.RuleEvent.RuleSetDrafted;
import org.bloodstream.rules.domain.RuleEvent.RuleSetReplayed;
import org.bloodstream.rules.domain.RuleEvent.RuleSetScheduled;
import org.bloodstream.rules.domain.RulesVersion;
import org.bloodstream.rules.tryout.Larder;
import org.bloodstream.rules.tryout.ShelfLives;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RulesInForceTest {
    private static final Instant START = Instant.parse("2026-11-23T15:00:00Z");
    private static final Larder KIND = new Larder();
    private static final Content SHIPPED = new Content(KIND.shipped());
    private static final Content LONGER = new Content("milk 7\n");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final AtomicReference<Mono<RuleBook>> database = new AtomicReference<>();
    private final AtomicInteger readings = new AtomicInteger();
    private final RulesInForce<ShelfLives> rules = new RulesInForce<>(
            KIND,
            Mono.defer(() -> {
                readings.incrementAndGet();
                return database.get();
            }),
            new Clock() {
                @Override
                public Instant instant() {
                    return now.get();
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }
            });

    @BeforeEach
    void nothing_was_ever_approved() {
        database.set(Mono.just(book()));
    }

    @Test
    void the_shipped_rules_hold_as_version_0_while_none_was_approved() {
        var holding = now();
        assertThat(holding.version()).isEqualTo(new RulesVersion(0, SHIPPED.hash()));
        assertThat(holding.rules().daysOf("milk")).contains(5);
    }

    @Test
    void an_approved_version_holds_from_its_first_instant_without_being_read_again() {
        database.set(Mono.just(book(approvedFrom(START.plusSeconds(5), LONGER))));
        assertThat(now().version().version()).isZero();
        now.set(START.plusSeconds(5));
        assertThat(now().version()).isEqualTo(new RulesVersion(1, LONGER.hash()));
        assertThat(now().rules().daysOf("milk")).contains(7);
        assertThat(readings).hasValue(1);
    }

    @Test
    void what_is_known_is_read_again_beside_when_it_is_no_longer_fresh() {
        now();
        database.set(Mono.just(book(approvedFrom(START.plusSeconds(70), LONGER))));
        now.set(START.plus(RulesInForce.FRESH).plusMillis(1));
        now();
        assertThat(readings).hasValue(2);
    }

    @Test
    void a_failed_reading_beside_harms_nobody_while_what_is_known_is_young_enough() {
        now();
        database.set(Mono.error(new IllegalStateException("database away")));
        now.set(START.plus(RulesInForce.USABLE));
        assertThat(now().version().version()).isZero();
    }

    @Test
    void nobody_decides_by_what_is_too_old_when_it_cannot_be_read_again() {
        now();
        database.set(Mono.error(new IllegalStateException("database away")));
        now.set(START.plus(RulesInForce.USABLE).plusMillis(1));
        assertThatThrownBy(this::now).hasMessage("database away");
        database.set(Mono.just(book()));
        assertThat(now().version().version()).isZero();
    }

    @Test
    void rules_in_force_that_this_release_cannot_read_are_an_error_never_the_shipped_ones() {
        database.set(Mono.just(book(approvedFrom(START, new Content("gibberish")))));
        assertThatThrownBy(this::now)
                .isInstanceOf(RulesUnreadableException.class)
                .hasMessage("version 1 of larder is in force and cannot be read");
    }

    @Test
    void what_is_known_is_younger_than_the_notice_that_every_change_gives() {
        assertThat(RulesInForce.USABLE).isLessThan(Duration.ofMinutes(1));
    }

    private InForce<ShelfLives> now() {
        return rules.at(now.get()).blockOptional(Duration.ofSeconds(10)).orElseThrow();
    }

    private static RuleBook book(RuleEvent... history) {
        return RuleBook.of(KIND.name(), SHIPPED, List.of(history));
    }

    private static RuleEvent[] approvedFrom(Instant from, Content content) {
        var hash = content.hash();
        return new RuleEvent[] {
            new RuleSetDrafted(
                    KIND.name(),
                    1,
                    hash,
                    content.text(),
                    LocalDate.of(2026, 11, 23),
                    "why",
                    new Actor("quality-officer"),
                    START),
            new RuleSetReplayed(
                    KIND.name(),
                    1,
                    new ReplayResult(hash, 0, START, 0, 0, List.of()),
                    new Actor("quality-officer"),
                    START),
            new RuleSetApproved(KIND.name(), 1, hash, new Actor("quality-officer-2"), null, START),
            new RuleSetScheduled(KIND.name(), 1, hash, new Actor("quality-officer-3"), null, from, 0, START)
        };
    }
}
