package org.bloodstream.rules.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.bloodstream.rules.domain.ARuleSet.ADA;
import static org.bloodstream.rules.domain.ARuleSet.BEN;
import static org.bloodstream.rules.domain.ARuleSet.NEXT_WEEK;
import static org.bloodstream.rules.domain.ARuleSet.NEXT_WEEK_BEGINS;
import static org.bloodstream.rules.domain.ARuleSet.NOW;
import static org.bloodstream.rules.domain.ARuleSet.PROPOSED;
import static org.bloodstream.rules.domain.ARuleSet.SHIPPED;
import static org.bloodstream.rules.domain.ARuleSet.TODAY;
import static org.bloodstream.rules.domain.ARuleSet.approved;
import static org.bloodstream.rules.domain.ARuleSet.approving;
import static org.bloodstream.rules.domain.ARuleSet.asShipped;
import static org.bloodstream.rules.domain.ARuleSet.assertRefused;
import static org.bloodstream.rules.domain.ARuleSet.drafted;
import static org.bloodstream.rules.domain.ARuleSet.newest;
import static org.bloodstream.rules.domain.ARuleSet.replayed;
import static org.bloodstream.rules.domain.ARuleSet.scheduled;
import static org.bloodstream.rules.domain.ARuleSet.taken;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.bloodstream.rules.domain.RuleEvent.RuleSetApproved;
import org.bloodstream.rules.domain.RuleObjection.AlreadyDecided;
import org.bloodstream.rules.domain.RuleObjection.AuthorCannotReject;
import org.bloodstream.rules.domain.RuleObjection.OnlyAuthorWithdraws;
import org.bloodstream.rules.domain.RuleObjection.PeriodsOverlap;
import org.bloodstream.rules.domain.RuleObjection.TooLateToWithdraw;
import org.bloodstream.rules.domain.RuleSet.Effective;
import org.bloodstream.rules.domain.RuleSet.Rejected;
import org.bloodstream.rules.domain.RuleSet.Retired;
import org.bloodstream.rules.domain.RuleSet.Scheduled;
import org.bloodstream.rules.domain.RuleSet.Withdrawn;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PeriodsOfRuleSetsTest {
    private static final Content LATER = new Content("milk 9 days, GK\n");
    private static final LocalDate IN_TWO_WEEKS = TODAY.plusDays(14);
    private static final Instant IN_TWO_WEEKS_BEGINS = NEXT_WEEK_BEGINS.plus(Duration.ofDays(7));

    @Test
    void a_version_holds_from_its_first_instant_and_the_shipped_rules_until_then() {
        var book = scheduled();
        assertThat(book.versionAt(NEXT_WEEK_BEGINS.minusMillis(1))).isEqualTo(new RulesVersion(0, SHIPPED.hash()));
        assertThat(book.versionAt(NEXT_WEEK_BEGINS)).isEqualTo(new RulesVersion(1, PROPOSED.hash()));
        assertThat(newest(book, NEXT_WEEK_BEGINS)).isInstanceOf(Effective.class);
        assertThat(book.shippedUntil()).contains(NEXT_WEEK_BEGINS);
    }

    @Test
    void the_next_version_retires_the_one_before_at_its_date_without_gap_or_overlap() {
        var book = scheduled(scheduled(), LATER, IN_TWO_WEEKS, NOW);
        assertThat(book.versionAt(IN_TWO_WEEKS_BEGINS.minusMillis(1)).version()).isEqualTo(1);
        assertThat(book.versionAt(IN_TWO_WEEKS_BEGINS).version()).isEqualTo(2);
        assertThat(book.find(1, IN_TWO_WEEKS_BEGINS).orElseThrow())
                .isInstanceOfSatisfying(
                        Retired.class, set -> assertThat(set.until()).isEqualTo(IN_TWO_WEEKS_BEGINS));
        assertThat(book.find(1, NEXT_WEEK_BEGINS).orElseThrow()).isInstanceOf(Effective.class);
        assertThat(book.find(2, NEXT_WEEK_BEGINS).orElseThrow())
                .isInstanceOfSatisfying(
                        Scheduled.class,
                        set -> assertThat(set.schedule().retires()).isEqualTo(1));
    }

    @Test
    void no_version_is_approved_for_a_day_before_one_that_is_scheduled() {
        var book = replayed(drafted(scheduled(), LATER, NEXT_WEEK.minusDays(1), NOW), NOW);
        assertRefused(approving(book, BEN), new PeriodsOverlap(1, NEXT_WEEK_BEGINS));
    }

    @Test
    void no_two_versions_begin_on_the_same_day() {
        var book = replayed(drafted(scheduled(), LATER, NEXT_WEEK, NOW), NOW);
        assertRefused(approving(book, BEN), new PeriodsOverlap(1, NEXT_WEEK_BEGINS));
    }

    @Test
    void days_are_the_regions_also_in_summer_time() {
        var book = scheduled(asShipped(), PROPOSED, LocalDate.of(2027, 6, 1), NOW);
        assertThat(book.last().orElseThrow().from()).isEqualTo(Instant.parse("2027-05-31T23:00:00Z"));
    }

    @Test
    void anyone_withdraws_a_scheduled_version_in_time_and_the_one_before_goes_on() {
        var book = scheduled();
        var soon = NEXT_WEEK_BEGINS.minus(Duration.ofMinutes(2));
        var without = taken(book, new GivingUp(newest(book, soon), "a slip").withdraw(book, BEN, soon));
        assertThat(newest(without, soon)).isInstanceOf(Withdrawn.class);
        assertThat(without.versionAt(NEXT_WEEK_BEGINS).version()).isZero();
    }

    @Test
    void what_holds_or_is_about_to_is_not_withdrawn() {
        var book = scheduled();
        for (var late : new Instant[] {NEXT_WEEK_BEGINS.minusSeconds(60), NEXT_WEEK_BEGINS, IN_TWO_WEEKS_BEGINS})
            assertRefused(
                    new GivingUp(newest(book, late), "a slip").withdraw(book, ADA, late),
                    new TooLateToWithdraw(NEXT_WEEK_BEGINS, Duration.ofMinutes(1)));
    }

    @Test
    void others_reject_a_version_and_its_author_withdraws_it() {
        var book = approved(replayed(drafted(), NOW), BEN, NOW);
        var set = newest(book, NOW);
        assertThat(newest(taken(book, new GivingUp(set, "no").reject(book, BEN, NOW)), NOW))
                .isInstanceOf(Rejected.class);
        assertThat(newest(taken(book, new GivingUp(set, "no").withdraw(book, ADA, NOW)), NOW))
                .isInstanceOf(Withdrawn.class);
        assertRefused(new GivingUp(set, "no").reject(book, ADA, NOW), new AuthorCannotReject());
        assertRefused(new GivingUp(set, "no").withdraw(book, BEN, NOW), new OnlyAuthorWithdraws());
    }

    @Test
    void what_was_given_up_is_over() {
        var book = drafted();
        var over = taken(book, new GivingUp(newest(book, NOW), "no").reject(book, BEN, NOW));
        var set = newest(over, NOW);
        assertRefused(new GivingUp(set, "no").reject(over, BEN, NOW), new AlreadyDecided("rejected"));
        assertRefused(new GivingUp(set, "no").withdraw(over, ADA, NOW), new AlreadyDecided("rejected"));
        assertRefused(
                new Replaying(set, ARuleSet.replayOf(PROPOSED.hash(), 0)).decide(over, ADA, NOW),
                new AlreadyDecided("rejected"));
    }

    @Test
    void an_event_out_of_turn_is_an_error_and_no_state() {
        var approval = new RuleSetApproved("larder", 1, PROPOSED.hash(), BEN, null, NOW);
        assertThatIllegalStateException()
                .isThrownBy(() -> drafted().apply(approval))
                .withMessage("RuleSetApproved cannot follow Draft");
        assertThatIllegalStateException()
                .isThrownBy(() -> asShipped().apply(approval))
                .withMessage("RuleSetApproved cannot follow nothing");
    }
}
