package org.bloodstream.production.hold.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;
import net.jqwik.api.statistics.Statistics;
import org.bloodstream.production.donation.domain.ConfirmatoryResult;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.donation.domain.TestStep;

/**
 * A model of the laboratory, over all orders of results, repeats, pools, voids and confirmations (issue 6, "Measures" of
 * labelling and release): judged by a notebook that shares nothing with the rules.
 */
class NothingUntestedLeavesTest {

    @Property(tries = 1000)
    void nothing_is_releasable_with_a_test_missing_reactive_void_or_not_repeated(
            @ForAll("days") ActionChain<Laboratory> day) {
        day.withInvariant("releasable only what is negative", lab -> {
                    if (lab.mayBeReleased()) assertThat(lab.isNegative()).isTrue();
                })
                .run();
    }

    @Property(tries = 1000)
    void what_was_released_and_is_no_longer_negative_is_on_hold(@ForAll("days") ActionChain<Laboratory> day) {
        day.withInvariant("held when it is taken back", lab -> {
                    if (lab.isReleased() && !lab.isNegative())
                        assertThat(lab.onHold()).isTrue();
                })
                .run();
    }

    @Property(tries = 1000)
    void after_a_reactive_end_nothing_is_releasable_until_somebody_has_decided(
            @ForAll("days") ActionChain<Laboratory> day) {
        day.withInvariant("a reactive result is overwritten by nothing", lab -> {
                    if (lab.reactiveAndUndecided())
                        assertThat(lab.mayBeReleased()).isFalse();
                })
                .run();
    }

    /** Else the three above would hold of a laboratory that releases nothing. */
    @Property(tries = 1000)
    void some_days_do_lead_to_a_release(@ForAll("days") ActionChain<Laboratory> day) {
        var lab = day.run();
        Statistics.collect(lab.isReleased());
        Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 5));
    }

    @Provide
    ActionChainArbitrary<Laboratory> days() {
        return ActionChain.startWith(Laboratory::new)
                .withAction(8, (Action.Independent<Laboratory>) () -> Combinators.combine(
                                tests(),
                                Arbitraries.of(TestStep.class),
                                Arbitraries.frequency(
                                        Tuple.of(3, TestResult.NEGATIVE), Tuple.of(1, TestResult.REACTIVE)),
                                batches())
                        .as((test, step, result, batch) -> mutate(
                                "%s %s %s in %s".formatted(test, step, result, batch),
                                lab -> lab.report(test, step, result, batch))))
                .withAction(1, (Action.Independent<Laboratory>) () -> Combinators.combine(
                                tests(),
                                Arbitraries.frequency(
                                        Tuple.of(4, TestResult.NEGATIVE), Tuple.of(1, TestResult.REACTIVE)))
                        .as((test, result) -> mutate(test + " is " + result, lab -> lab.recordDirectly(test, result))))
                .withAction(1, (Action.Independent<Laboratory>)
                        () -> batches().map(batch -> mutate("void " + batch, lab -> lab.declareVoid(batch))))
                .withAction(1, (Action.Independent<Laboratory>) () -> Combinators.combine(
                                tests(), Arbitraries.of(ConfirmatoryResult.class))
                        .as((test, result) -> mutate(test + " confirmed " + result, lab -> lab.confirm(test, result))))
                .withAction(3, (Action.Independent<Laboratory>)
                        () -> Arbitraries.just(mutate("release", Laboratory::release)))
                .withAction(
                        1, (Action.Independent<Laboratory>) () -> Arbitraries.just(mutate("lift", Laboratory::lift)))
                .withMaxTransformations(40);
    }

    private static Arbitrary<MandatoryTest> tests() {
        return Arbitraries.of(Laboratory.TESTS);
    }

    private static Arbitrary<Integer> batches() {
        return Arbitraries.integers().between(1, 6);
    }

    private static Transformer<Laboratory> mutate(String what, Consumer<Laboratory> act) {
        return Transformer.mutate(what, act);
    }
}
