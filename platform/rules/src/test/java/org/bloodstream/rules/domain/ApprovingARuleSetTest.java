package org.bloodstream.rules.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.bloodstream.rules.domain.ARuleSet.ADA;
import static org.bloodstream.rules.domain.ARuleSet.BEN;
import static org.bloodstream.rules.domain.ARuleSet.CAT;
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
import static org.bloodstream.rules.domain.ARuleSet.replayOf;
import static org.bloodstream.rules.domain.ARuleSet.replayed;
import static org.bloodstream.rules.domain.ARuleSet.scheduled;
import static org.bloodstream.rules.domain.ARuleSet.taken;

import java.time.Duration;
import java.util.List;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.rules.domain.RuleEvent.RuleSetApproved;
import org.bloodstream.rules.domain.RuleEvent.RuleSetReplayed;
import org.bloodstream.rules.domain.RuleEvent.RuleSetScheduled;
import org.bloodstream.rules.domain.RuleObjection.AlreadyDecided;
import org.bloodstream.rules.domain.RuleObjection.ApproverInRoleNeeded;
import org.bloodstream.rules.domain.RuleObjection.AuthorCannotApprove;
import org.bloodstream.rules.domain.RuleObjection.ContentDiffers;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;
import org.bloodstream.rules.domain.RuleObjection.EffectiveDatePast;
import org.bloodstream.rules.domain.RuleObjection.NotReplayed;
import org.bloodstream.rules.domain.RuleObjection.PeriodsOverlap;
import org.bloodstream.rules.domain.RuleObjection.ReplayOfOtherContent;
import org.bloodstream.rules.domain.RuleObjection.ReplayOutdated;
import org.bloodstream.rules.domain.RuleObjection.SecondApproverNeeded;
import org.bloodstream.rules.domain.RuleSet.ApprovedOnce;
import org.bloodstream.rules.domain.RuleSet.Proposed;
import org.bloodstream.rules.domain.RuleSet.Scheduled;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApprovingARuleSetTest {
    @Test
    void two_people_who_did_not_write_it_approve_it_and_it_is_scheduled_for_its_day() {
        var once = approved(replayed(drafted(), NOW), BEN, NOW);
        assertThat(newest(once, NOW)).isInstanceOf(ApprovedOnce.class);
        var twice = approved(once, CAT, NOW);
        assertThat(newest(twice, NOW)).isInstanceOfSatisfying(Scheduled.class, set -> {
            assertThat(set.from()).isEqualTo(NEXT_WEEK_BEGINS);
            assertThat(set.schedule().retires()).isZero();
        });
    }

    @Test
    void nothing_is_approved_before_its_replay() {
        assertRefused(approving(drafted(), BEN), new NotReplayed());
    }

    @Test
    void its_author_does_not_approve_it_neither_first_nor_second() {
        assertRefused(approving(replayed(drafted(), NOW), ADA), new AuthorCannotApprove());
        assertRefused(approving(approved(replayed(drafted(), NOW), BEN, NOW), ADA), new AuthorCannotApprove());
    }

    @Test
    void one_person_does_not_approve_twice() {
        assertRefused(approving(approved(replayed(drafted(), NOW), BEN, NOW), BEN), new SecondApproverNeeded());
    }

    @Test
    void where_a_kind_asks_for_a_role_one_of_the_two_has_it_the_first_or_the_second() {
        var byClinician = approvedInRole(replayed(drafted(), NOW), BEN, true);
        assertThat(newest(approvedInRole(byClinician, CAT, false), NOW))
                .isInstanceOfSatisfying(Scheduled.class, set -> {
                    assertThat(set.approved().first().inRole()).isEqualTo("cook");
                    assertThat(set.schedule().inRole()).isNull();
                });
        var byOfficer = approvedInRole(replayed(drafted(), NOW), BEN, false);
        assertThat(newest(approvedInRole(byOfficer, CAT, true), NOW)).isInstanceOf(Scheduled.class);
    }

    @Test
    void where_a_kind_asks_for_a_role_two_without_it_do_not_approve() {
        var once = approvedInRole(replayed(drafted(), NOW), BEN, false);
        var set = newest(once, NOW);
        assertRefused(
                new Approving(set, set.origin().contentHash(), new DemandedRole("cook", false))
                        .decide(once, List.of(), CAT, NOW),
                new ApproverInRoleNeeded("cook"));
    }

    private static RuleBook approvedInRole(RuleBook book, Actor by, boolean held) {
        var set = newest(book, NOW);
        var approving = new Approving(set, set.origin().contentHash(), new DemandedRole("cook", held));
        return taken(book, approving.decide(book, List.of(), by, NOW));
    }

    @Test
    void who_was_shown_another_text_does_not_approve_this_one() {
        var book = replayed(drafted(), NOW);
        assertRefused(
                new Approving(newest(book, NOW), SHIPPED.hash(), null).decide(book, List.of(), BEN, NOW),
                new ContentDiffers());
    }

    @Test
    void a_refusal_lists_every_objection() {
        var late = NOW.plus(Duration.ofDays(9));
        var book = drafted();
        var line = new ContentRefused(1, "unreadable", "Nobody can read this");
        var outcome = new Approving(newest(book, late), SHIPPED.hash(), null).decide(book, List.of(line), ADA, late);
        assertRefused(
                outcome,
                new ContentDiffers(),
                line,
                new AuthorCannotApprove(),
                new NotReplayed(),
                new EffectiveDatePast(NEXT_WEEK, TODAY.plusDays(9)));
    }

    @Test
    void a_replay_of_another_text_is_not_taken() {
        var book = drafted();
        assertRefused(
                new Replaying(newest(book, NOW), replayOf(SHIPPED.hash(), 0)).decide(book, ADA, NOW),
                new ReplayOfOtherContent());
    }

    @Test
    void a_replay_against_rules_that_it_would_not_follow_is_not_taken() {
        var book = drafted();
        assertRefused(
                new Replaying(newest(book, NOW), replayOf(PROPOSED.hash(), 4)).decide(book, ADA, NOW),
                new ReplayOutdated(4, 0));
    }

    @Test
    void a_replay_is_outdated_once_another_version_was_approved() {
        var both = drafted(replayed(drafted(), NOW), new Content("milk 9 days"), NEXT_WEEK.minusDays(1), NOW);
        var other = approved(approved(replayed(both, NOW), BEN, NOW), CAT, NOW);
        var first = other.find(1, NOW).orElseThrow();
        assertRefused(
                new Approving(first, PROPOSED.hash(), null).decide(other, List.of(), BEN, NOW),
                new ReplayOutdated(0, 2));
    }

    @Test
    void a_new_replay_lets_an_approval_of_an_earlier_one_lapse() {
        var book = replayed(approved(replayed(drafted(), NOW), BEN, NOW), NOW);
        assertThat(newest(book, NOW)).isInstanceOf(Proposed.class);
        assertThat(newest(approved(book, BEN, NOW), NOW)).isInstanceOf(ApprovedOnce.class);
    }

    @Test
    void what_was_decided_is_not_approved_again() {
        assertRefused(
                approving(scheduled(), new Actor("somebody-else")),
                new AlreadyDecided("scheduled"),
                new PeriodsOverlap(1, NEXT_WEEK_BEGINS));
    }

    @Test
    void approved_on_its_very_day_it_holds_a_minute_later_never_before_its_approval() {
        var book = scheduled(asShipped(), PROPOSED, TODAY, NOW);
        assertThat(book.last().orElseThrow().from()).isEqualTo(NOW.plusSeconds(60));
        assertThat(book.inForce(NOW)).isEmpty();
        assertThat(book.inForce(NOW.plusSeconds(60))).isPresent();
    }

    @Test
    void states_that_nobody_decided_cannot_be_built() {
        var draft = newest(drafted(), NOW).origin();
        var other = new RuleSetReplayed("larder", 1, replayOf(SHIPPED.hash(), 0), ADA, NOW);
        var replay = new RuleSetReplayed("larder", 1, replayOf(PROPOSED.hash(), 0), ADA, NOW);
        var proposal = new Proposed(draft, replay);
        var first = new RuleSetApproved("larder", 1, PROPOSED.hash(), BEN, null, NOW);
        assertThatIllegalArgumentException().isThrownBy(() -> new Proposed(draft, other));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ApprovedOnce(proposal, new RuleSetApproved("larder", 1, PROPOSED.hash(), ADA, null, NOW)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scheduled(
                        new ApprovedOnce(proposal, first),
                        new RuleSetScheduled("larder", 1, PROPOSED.hash(), BEN, null, NEXT_WEEK_BEGINS, 0, NOW)));
    }
}
