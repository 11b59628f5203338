package org.bloodstream.production.release.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.statistics.Statistics;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;

/**
 * A model of a unit between its processing and its release, worked on by several replicas at once (issue 6, "Measures" of
 * labelling and release): no order of commands brings it to {@code Released} with a mandatory result missing, reactive or
 * superseded, an unconfirmed group, an expired date or an active hold; nor outside its specification by one person's word. And what
 * was released does not leave before its label was scanned back.
 */
class NothingUnsafeIsReleasedTest {
    /** Only a labelled unit is released, and only one that was accepted bears a label: no rule has to say so. */
    private static final Set<ReleasePolicy> KEPT_BY_TYPES =
            Set.of(ReleasePolicy.DISPOSITION_IS_MADE, ReleasePolicy.NOT_YET_RELEASED);

    /** Some days do lead to a release, or it would hold of a centre that releases nothing. */
    @Property(tries = 3000)
    void no_order_of_commands_of_any_replica_releases_an_unsafe_unit(@ForAll("usual") ActionChain<Replicas> days) {
        var after = days.withInvariant("nothing was wrong at any release", Replicas::assertNothingWrong)
                .run();
        Statistics.label("released").collect(after.notebook.released());
        Statistics.label("released").coverage(seen -> seen.check(true).percentage(share -> share > 3));
        Statistics.label("group").collect(after.notebook.group());
        Statistics.label("group").coverage(seen -> {
            for (var group : List.of("certain", "disagreeing", "determined once or never"))
                seen.check(group).percentage(share -> share > 10);
        });
    }

    @Property(tries = 3000)
    void a_unit_outside_its_specification_is_released_by_two_people_or_not_at_all(
            @ForAll("small") ActionChain<Replicas> days) {
        var after = days.withInvariant("nothing was wrong at any release", Replicas::assertNothingWrong)
                .run();
        Statistics.collect(after.notebook.conceded());
        Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 0.5));
    }

    /** "A label is printed only for a unit whose release rules all hold" (issue 6, labelling and release). */
    @Property(tries = 3000)
    void no_order_of_commands_prints_a_final_label_of_what_may_not_leave(@ForAll("usual") ActionChain<Replicas> days) {
        days.withInvariant("nothing unsafe is printed", Replicas::assertNothingUnsafeIsPrinted)
                .run();
    }

    /** "Then verified by scanning back" (likewise); also where what is found of it and the despatch are decided at once. */
    @Property(tries = 3000)
    void no_order_of_commands_of_any_replica_lets_a_unit_leave_whose_label_was_not_scanned_back(
            @ForAll("ready") ActionChain<Replicas> days) {
        var after = days.withInvariant("nothing was wrong at any despatch", Replicas::assertNothingWrong)
                .run();
        Statistics.label("left").collect(after.notebook.left());
        Statistics.label("left").coverage(seen -> seen.check(true).percentage(share -> share > 5));
    }

    /** Whatever else has failed: the label was made of anything, and what was found holds nothing. */
    @Property(tries = 3000)
    void the_rules_of_release_alone_keep_an_unsafe_unit_here(@ForAll("unguarded") ActionChain<Replicas> days) {
        days.withInvariant("nothing was wrong at any release", Replicas::assertNothingWrong)
                .run();
    }

    /** A mutation test of the rules, in which the notebook is held to find what each of them is there for: always the same days. */
    @Property(tries = 5_000, seed = "20261127")
    void without_any_one_of_the_rules_something_unsafe_is_released(@ForAll("oneRuleMissing") Missing missing) {
        var after = missing.days().run();
        Statistics.collect(missing.rule(), !after.notebook.wrong.isEmpty());
        Statistics.coverage(seen -> {
            for (int rule = 0; rule < ReleasePolicy.CURRENT.size(); rule++)
                if (KEPT_BY_TYPES.contains(ReleasePolicy.CURRENT.get(rule)))
                    seen.check(rule, true).count(times -> times == 0);
                else seen.check(rule, true).count(times -> times > 0);
        });
    }

    /** @param rule its place among the current ones */
    record Missing(int rule, ActionChain<Replicas> days) {}

    @Provide
    Arbitrary<Missing> oneRuleMissing() {
        return Arbitraries.integers()
                .between(0, ReleasePolicy.CURRENT.size() - 1)
                .flatMap(rule ->
                        Days.of(Centre.of(without(rule), volumeMl(rule))).map(days -> new Missing(rule, days)));
    }

    /** As specified, unless just that is to be found. */
    private static int volumeMl(int rule) {
        return ReleasePolicy.CURRENT.get(rule) == ReleasePolicy.VOLUME_IS_WITHIN_SPECIFICATION ? 212 : 284;
    }

    private static List<ReleasePolicy> without(int rule) {
        var rules = new ArrayList<>(ReleasePolicy.CURRENT);
        rules.remove(rule);
        return rules;
    }

    @Provide
    Arbitrary<ActionChain<Replicas>> unguarded() {
        return Arbitraries.of(284, 212).flatMap(volumeMl -> Days.of(Centre.of(ReleasePolicy.CURRENT, volumeMl)));
    }

    /** The model itself: it sees the harm that stale decisions would do. */
    @Example
    void without_the_versions_of_the_journal_the_notebook_finds_what_is_wrong() {
        assertThat(raced(false).notebook.wrong).isNotEmpty();
        assertThat(raced(true).notebook.wrong).isEmpty();
        assertThat(raced(true).notebook.released()).isFalse();
    }

    /** Where both failed the notebook would find it: the decision stands alone in the first, the row in the others. */
    @Example
    void the_decision_and_the_row_each_keep_a_unit_here_whose_label_was_not_scanned_back() {
        var unread = Replicas.ready(false);
        unread.wholly(new Work.Release());
        unread.wholly(new Work.Despatch());
        assertThat(unread.notebook.left()).isFalse();
        assertThat(reprintedMeanwhile(true).notebook.left()).isFalse();
        assertThat(reprintedMeanwhile(false).notebook.wrong)
                .containsExactly("left with a label that was not scanned back");
    }

    /** A replica decides to despatch; before it commits, another print is ordered. */
    private static Replicas reprintedMeanwhile(boolean rowIsAsked) {
        var replicas = Replicas.ready(rowIsAsked);
        replicas.wholly(new Work.Release());
        replicas.wholly(new Work.ScanBack(ADonation.O_POSITIVE));
        replicas.begin(0, new Work.Despatch());
        replicas.wholly(new Work.Reprint());
        replicas.commit(0);
        return replicas;
    }

    /** A replica decides to release; before it commits, another one hears that the donation is reactive. */
    private static Replicas raced(boolean journalComparesVersions) {
        var replicas = Replicas.ready(journalComparesVersions);
        replicas.begin(0, new Work.Release());
        replicas.wholly(new Work.Report(MandatoryTest.HIV_RNA, TestResult.REACTIVE, 3));
        replicas.commit(0);
        return replicas;
    }

    @Provide
    ActionChainArbitrary<Replicas> usual() {
        return Days.of(Centre.usual());
    }

    @Provide
    ActionChainArbitrary<Replicas> ready() {
        return Days.untilItLeaves();
    }

    @Provide
    ActionChainArbitrary<Replicas> small() {
        return Days.of(Centre.small());
    }
}
