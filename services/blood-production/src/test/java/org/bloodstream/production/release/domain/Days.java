package org.bloodstream.production.release.domain;

import static org.bloodstream.production.ADonation.A_POSITIVE;
import static org.bloodstream.production.ADonation.O_POSITIVE;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;

/** Days of the model's centre, in which anybody does anything in any order. */
final class Days {
    private static final Actor OFFICER = new Actor("quality-officer");
    private static final Actor CLINICIAN = new Actor("donor-clinician");

    private Days() {}

    /**
     * Most work is done in one go; the rest is begun, and committed later, or never. Where the rules of release stand alone nothing
     * is begun: what came up since would be no rule's to find, and neither the donation's lock nor a hold keeps replicas apart there.
     */
    static ActionChainArbitrary<Replicas> of(Centre model) {
        return of(model, () -> new Replicas(model), works());
    }

    /** From a unit that may be released, with all that is done to its label. A reactive test of the panel's own holds nothing in this model. */
    static ActionChainArbitrary<Replicas> untilItLeaves() {
        var works = Arbitraries.frequencyOf(
                Tuple.of(3, works().filter(work -> !(work instanceof Work.ReportOneMore))),
                Tuple.of(2, Arbitraries.just(new Work.Release())),
                Tuple.of(4, mostly(O_POSITIVE, A_POSITIVE).map(Work.ScanBack::new)),
                Tuple.of(1, Arbitraries.just(new Work.Reprint())),
                Tuple.of(3, Arbitraries.just(new Work.Despatch())));
        return of(Centre.usual(), () -> Replicas.ready(true), works);
    }

    private static ActionChainArbitrary<Replicas> of(
            Centre model, Supplier<Replicas> beginning, Arbitrary<? extends Work> works) {
        var days = ActionChain.startWith(beginning)
                .withAction(10, step(works.map(work -> act("do " + work, centre -> centre.wholly(work)))))
                .withAction(
                        1,
                        step(Arbitraries.integers()
                                .between(1, 20)
                                .map(passing ->
                                        act(passing + " days pass", centre -> centre.pass(Duration.ofDays(passing))))));
        return (model.guarded() ? atOnce(days, works) : days).withMaxTransformations(60);
    }

    private static ActionChainArbitrary<Replicas> atOnce(
            ActionChainArbitrary<Replicas> days, Arbitrary<? extends Work> works) {
        return days.withAction(
                        4,
                        step(Combinators.combine(replicas(), works)
                                .as((replica, work) ->
                                        act(replica + " begins " + work, centre -> centre.begin(replica, work)))))
                .withAction(
                        4, step(replicas().map(replica -> act(replica + " commits", centre -> centre.commit(replica)))))
                .withAction(
                        1, step(replicas().map(replica -> act(replica + " crashes", centre -> centre.crash(replica)))));
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
                        Combinators.combine(Arbitraries.of(Determination.class), groups())
                                .as(Work.Group::new)),
                Tuple.of(1, Arbitraries.integers().between(1, 3).map(Work.Hold::new)),
                Tuple.of(2, Arbitraries.just(new Work.LiftAll())),
                Tuple.of(4, groups().map(Work.Label::new)),
                Tuple.of(2, Arbitraries.just(new Work.Receive())),
                Tuple.of(2, mostly(TestResult.NEGATIVE, TestResult.REACTIVE).map(Work.ReportOneMore::new)),
                Tuple.of(4, Arbitraries.just(new Work.Release())),
                Tuple.of(3, people().map(Work.Propose::new)),
                Tuple.of(3, people().map(Work.Grant::new)));
    }

    private static Arbitrary<MandatoryTest> tests() {
        return Arbitraries.of(Replicas.TESTS);
    }

    /** One in seven is another group, so that a single and two disagreeing determinations are as usual as two that agree. */
    private static Arbitrary<BloodGroup> groups() {
        return Arbitraries.frequency(Tuple.of(6, O_POSITIVE), Tuple.of(1, A_POSITIVE));
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
