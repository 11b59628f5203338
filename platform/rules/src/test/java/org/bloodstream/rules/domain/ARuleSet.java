package org.bloodstream.rules.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;
import org.bloodstream.rules.domain.RuleOutcome.Refused;
import org.bloodstream.rules.domain.RuleOutcome.Taken;

/** Phrases of these tests: Ada writes, Ben and Cat approve. */
final class ARuleSet {
    static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate NEXT_WEEK = TODAY.plusDays(7);
    /** Midnight in the region's winter. */
    static final Instant NEXT_WEEK_BEGINS = Instant.parse("2026-11-30T00:00:00Z");

    static final Actor ADA = new Actor("quality-officer");
    static final Actor BEN = new Actor("quality-officer-2");
    static final Actor CAT = new Actor("quality-officer-3");
    static final Content SHIPPED = new Content("milk 5 days, GK\n");
    static final Content PROPOSED = new Content("milk 7 days, GK\n");

    private ARuleSet() {}

    static RuleBook asShipped() {
        return RuleBook.of("larder", SHIPPED, List.of());
    }

    static RuleBook drafted() {
        return drafted(asShipped(), PROPOSED, NEXT_WEEK, NOW);
    }

    static RuleBook drafted(RuleBook book, Content content, LocalDate day, Instant now) {
        return taken(book, new Drafting(content, day, "a longer life").decide(book, List.of(), ADA, now));
    }

    static RuleBook replayed(RuleBook book, Instant now) {
        var set = newest(book, now);
        var against = book.last().map(RuleSet::version).orElse(0);
        return taken(book, new Replaying(set, replayOf(set.origin().contentHash(), against)).decide(book, ADA, now));
    }

    static RuleBook approved(RuleBook book, Actor by, Instant now) {
        var set = newest(book, now);
        return taken(book, new Approving(set, set.origin().contentHash(), null).decide(book, List.of(), by, now));
    }

    static RuleBook scheduled() {
        return scheduled(asShipped(), PROPOSED, NEXT_WEEK, NOW);
    }

    static RuleBook scheduled(RuleBook book, Content content, LocalDate day, Instant now) {
        return approved(approved(replayed(drafted(book, content, day, now), now), BEN, now), CAT, now);
    }

    static ReplayResult replayOf(String hash, int against) {
        return new ReplayResult(hash, against, NOW.minus(Duration.ofDays(365)), 12, 0, List.of());
    }

    static RuleSet newest(RuleBook book, Instant now) {
        return book.at(now).getFirst();
    }

    static RuleBook taken(RuleBook book, RuleOutcome outcome) {
        assertThat(outcome).isInstanceOf(Taken.class);
        return book.apply(((Taken) outcome).event());
    }

    static void assertRefused(RuleOutcome outcome, RuleObjection... objections) {
        assertThat(outcome).isEqualTo(new Refused(List.of(objections)));
    }

    static RuleOutcome approving(RuleBook book, Actor by, ContentRefused... lines) {
        var set = newest(book, NOW);
        return new Approving(set, set.origin().contentHash(), null).decide(book, List.of(lines), by, NOW);
    }
}
