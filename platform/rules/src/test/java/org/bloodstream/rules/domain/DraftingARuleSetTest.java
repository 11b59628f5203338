package org.bloodstream.rules.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.rules.domain.ARuleSet.ADA;
import static org.bloodstream.rules.domain.ARuleSet.NEXT_WEEK;
import static org.bloodstream.rules.domain.ARuleSet.NOW;
import static org.bloodstream.rules.domain.ARuleSet.PROPOSED;
import static org.bloodstream.rules.domain.ARuleSet.SHIPPED;
import static org.bloodstream.rules.domain.ARuleSet.TODAY;
import static org.bloodstream.rules.domain.ARuleSet.asShipped;
import static org.bloodstream.rules.domain.ARuleSet.assertRefused;
import static org.bloodstream.rules.domain.ARuleSet.drafted;
import static org.bloodstream.rules.domain.ARuleSet.newest;
import static org.bloodstream.rules.domain.ARuleSet.scheduled;

import java.util.List;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;
import org.bloodstream.rules.domain.RuleObjection.ContentUnchanged;
import org.bloodstream.rules.domain.RuleObjection.EffectiveDatePast;
import org.bloodstream.rules.domain.RuleSet.Draft;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftingARuleSetTest {
    @Test
    void a_text_that_its_kind_takes_becomes_a_draft_with_its_hash_its_author_and_its_day() {
        var set = newest(drafted(), NOW);
        assertThat(set).isInstanceOf(Draft.class);
        assertThat(set.origin().contentHash()).isEqualTo(PROPOSED.hash()).matches("[0-9a-f]{64}");
        assertThat(set.origin().author()).isEqualTo(ADA);
        assertThat(set.origin().effectiveOn()).isEqualTo(NEXT_WEEK);
        assertThat(set.version()).isEqualTo(1);
    }

    @Test
    void a_draft_changes_nothing_that_is_in_force() {
        assertThat(drafted().inForce(NOW)).isEmpty();
        assertThat(drafted().versionAt(NOW)).isEqualTo(new RulesVersion(0, SHIPPED.hash()));
    }

    @Test
    void every_refused_line_is_listed_beside_everything_else() {
        var first = new ContentRefused(1, "shelf-life-unreadable", "5 days is no period");
        var second = new ContentRefused(2, "product-code-unreadable", "X is no code");
        var outcome =
                new Drafting(SHIPPED, TODAY.minusDays(1), "why").decide(asShipped(), List.of(first, second), ADA, NOW);
        assertRefused(
                outcome, first, second, new ContentUnchanged(0), new EffectiveDatePast(TODAY.minusDays(1), TODAY));
    }

    @Test
    void it_may_hold_from_today_but_not_from_yesterday() {
        assertThat(newest(drafted(asShipped(), PROPOSED, TODAY, NOW), NOW)).isInstanceOf(Draft.class);
        assertRefused(
                new Drafting(PROPOSED, TODAY.minusDays(1), "why").decide(asShipped(), List.of(), ADA, NOW),
                new EffectiveDatePast(TODAY.minusDays(1), TODAY));
    }

    @Test
    void the_text_of_the_version_that_it_would_follow_is_no_change() {
        assertRefused(
                new Drafting(PROPOSED, NEXT_WEEK, "why").decide(scheduled(), List.of(), ADA, NOW),
                new ContentUnchanged(1));
    }

    @Test
    void the_shipped_text_may_be_drafted_again_after_another_was_approved() {
        var book = drafted(scheduled(), SHIPPED, NEXT_WEEK.plusDays(1), NOW);
        assertThat(newest(book, NOW).version()).isEqualTo(2);
    }
}
