package org.bloodstream.production.release.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.production.ADonation.A_POSITIVE;
import static org.bloodstream.production.ADonation.O_POSITIVE;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;
import net.jqwik.api.statistics.Statistics;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;

/**
 * A model of a unit between its processing and its release, worked on by several replicas at once (issue 6, "Measures" of
 * labelling and release): no order of commands brings it to {@code Released} with a mandatory result missing, reactive or
 * superseded, an unconfirmed group, an expired date or an active hold; nor outside its specification by one person's word.
 */
class NothingUnsafeIsReleasedTest {
    private static final Actor OFFICER = new Actor("quality-officer");
    private static final Actor CLINICIAN = new Actor("donor-clinician");

    @Property(tries = 3000)
    void no_order_of_commands_of_any_replica_releases_an_unsafe_unit(@ForAll("usual") ActionChain<Replicas> days) {
        days.withInvariant("nothing was wrong at any release", Replicas::assertNothingWrong)
                .run();
    }

    @Property(tries = 3000)
    void a_unit_outside_its_specification_is_released_by_two_people_or_not_at_all(
            @ForAll("small") ActionChain<Replicas> days) {
        days.withInvariant("nothing was wrong at any release", Replicas::assertNothingWrong)
                .run();
    }

    /** Else the two above would hold of a centre that releases nothing. */
    @Property(tries = 2000)
    void some_days_do_lead_to_a_release(@ForAll("usual") ActionChain<Replicas> days) {
        var after = days.run();
        Statistics.collect(after.notebook.released());
        Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 3));
    }

    @Property(tries = 2000)
    void some_days_do_lead_to_a_concession(@ForAll("small") ActionChain<Replicas> days) {
        var after = days.run();
        Statistics.collect(after.notebook.conceded());
        Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 0.5));
    }

    /** The model itself: it sees the harm that stale decisions would do. */
    @Example
    void without_the_versions_of_the_journal_the_notebook_finds_what_is_wrong() {
        assertThat(raced(false).notebook.wrong).isNotEmpty();
        assertThat(raced(true).notebook.wrong).isEmpty();
        assertThat(raced(true).notebook.released()).isFalse();
    }

    /** A replica decides to release; before it commits, another one hears that the donation is reactive. */
    private static Replicas raced(boolean journalComparesVersions) {
        var replicas = ready(journalComparesVersions);
        replicas.begin(0, new Work.Release());
        replicas.wholly(new Work.Report(MandatoryTest.HIV_RNA, TestResult.REACTIVE, 3));
        replicas.commit(0);
        return replicas;
    }

    private static Replicas ready(boolean journalComparesVersions) {
        var replicas = new Replicas(284, journalComparesVersions);
        for (var work : List.of(
                new Work.Group(Determination.FIRST, O_POSITIVE),
                new Work.Group(Determination.SECOND, O_POSITIVE),
                new Work.Label(),
                new Work.Report(MandatoryTest.HBSAG, TestResult.NEGATIVE, 1),
                new Work.Report(MandatoryTest.HIV_RNA, TestResult.NEGATIVE, 2))) replicas.wholly(work);
        return replicas;
    }

    @Provide
    ActionChainArbitrary<Replicas> usual() {
        return days(284);
    }

    @Provide
    ActionChainArbitrary<Replicas> small() {
        return days(212);
    }

    /** Most work is done in one go; the rest is begun, and committed later, or never. */
    private static ActionChainArbitrary<Replicas> days(int volumeMl) {
        return ActionChain.startWith(() -> new Replicas(volumeMl, true))
                .withAction(10, step(works().map(work -> act("do " + work, centre -> centre.wholly(work)))))
                .withAction(
                        4,
                        step(Combinators.combine(replicas(), works())
                                .as((replica, work) ->
                                        act(replica + " begins " + work, centre -> centre.begin(replica, work)))))
                .withAction(
                        4, step(replicas().map(replica -> act(replica + " commits", centre -> centre.commit(replica)))))
                .withAction(
                        1, step(replicas().map(replica -> act(replica + " crashes", centre -> centre.crash(replica)))))
                .withAction(
                        1,
                        step(Arbitraries.integers()
                                .between(1, 20)
                                .map(days -> act(days + " days pass", centre -> centre.pass(Duration.ofDays(days))))))
                .withMaxTransformations(60);
    }

    private static Arbitrary<Work> works() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        5,
                        Combinators.combine(tests(), mostly(TestResult.NEGATIVE, TestResult.REACTIVE), batches())
                                .as(Work.Report::new)),
                Tuple.of(1, Combinators.combine(tests(), batches()).as(Work.DeclareVoid::new)),
                Tuple.of(
                        4,
                        Combinators.combine(Arbitraries.of(Determination.class), mostly(O_POSITIVE, A_POSITIVE))
                                .as(Work.Group::new)),
                Tuple.of(1, Arbitraries.integers().between(1, 3).map(Work.Hold::new)),
                Tuple.of(2, Arbitraries.just(new Work.LiftAll())),
                Tuple.of(4, Arbitraries.just(new Work.Label())),
                Tuple.of(4, Arbitraries.just(new Work.Release())),
                Tuple.of(3, people().map(Work.Propose::new)),
                Tuple.of(3, people().map(Work.Grant::new)));
    }

    private static Arbitrary<MandatoryTest> tests() {
        return Arbitraries.of(Replicas.TESTS);
    }

    private static Arbitrary<Integer> batches() {
        return Arbitraries.integers().between(1, 8);
    }

    private static Arbitrary<Actor> people() {
        return Arbitraries.of(OFFICER, CLINICIAN);
    }

    private static Arbitrary<Integer> replicas() {
        return Arbitraries.integers().between(0, Replicas.HOW_MANY - 1);
    }

    private static <T> Arbitrary<T> mostly(T usual, T seldom) {
        return Arbitraries.frequency(Tuple.of(9, usual), Tuple.of(1, seldom));
    }

    private static Action.Independent<Replicas> step(Arbitrary<Transformer<Replicas>> transformers) {
        return () -> transformers;
    }

    private static Transformer<Replicas> act(String what, Consumer<Replicas> change) {
        return Transformer.mutate(what, change);
    }
}
