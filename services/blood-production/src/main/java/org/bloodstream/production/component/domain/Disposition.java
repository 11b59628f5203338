package org.bloodstream.production.component.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentDispositionDecided;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentMeasured;
import org.bloodstream.production.component.domain.DispositionObjection.DispositionOutstanding;
import org.bloodstream.production.component.domain.DispositionObjection.ToBeDiscarded;
import org.bloodstream.production.component.domain.DispositionObjection.ToBeReprocessed;

/** Whether a unit is within its limits and, where it is not, what somebody entitled to has decided. */
public sealed interface Disposition {
    /** Nothing was measured outside its limits. */
    record NotNeeded() implements Disposition {}

    /**
     * @param outside everything that was ever found of this unit; a better value later takes nothing back
     * @param operators whoever measured it: none of them accepts it
     */
    record Outstanding(List<OutsideLimits> outside, List<Actor> operators) implements Disposition {
        public Outstanding {
            outside = List.copyOf(outside);
            operators = List.copyOf(operators);
            if (outside.isEmpty()) throw new IllegalArgumentException("a disposition is needed for a reason");
        }
    }

    record Decided(Decision decision, List<OutsideLimits> outside, List<Actor> operators) implements Disposition {
        public Decided {
            outside = List.copyOf(outside);
            operators = List.copyOf(operators);
            if (outside.isEmpty()) throw new IllegalArgumentException("a disposition is made for a reason");
        }
    }

    enum Decision {
        /** It may be labelled and released as it is: by a concession. */
        ACCEPT,
        /** Something is done to it; what it becomes is judged anew. */
        REPROCESS,
        DISCARD
    }

    Disposition NONE_NEEDED = new NotNeeded();

    default boolean isNeeded() {
        return !(this instanceof NotNeeded);
    }

    /** Everything outside its limits, whatever was decided. */
    default List<OutsideLimits> found() {
        return switch (this) {
            case NotNeeded _ -> List.of();
            case Outstanding waiting -> waiting.outside();
            case Decided decided -> decided.outside();
        };
    }

    private List<Actor> measuredBy() {
        return switch (this) {
            case NotNeeded _ -> List.of();
            case Outstanding waiting -> waiting.operators();
            case Decided decided -> decided.operators();
        };
    }

    /** Whoever has measured a unit neither proposes nor grants that it is accepted. */
    default boolean wasMeasuredBy(Actor person) {
        return measuredBy().contains(person);
    }

    /** Against labelling it, releasing it and pooling it. */
    default Stream<DispositionObjection> objectionsToUse() {
        return switch (this) {
            case NotNeeded _ -> Stream.empty();
            case Outstanding waiting -> Stream.of(new DispositionOutstanding(waiting.outside()));
            case Decided decided ->
                switch (decided.decision()) {
                    case ACCEPT -> Stream.empty();
                    case REPROCESS -> Stream.of(new ToBeReprocessed());
                    case DISCARD -> Stream.of(new ToBeDiscarded());
                };
        };
    }

    /** Against making something else of it: what is to be re-processed may be. */
    default Stream<DispositionObjection> objectionsToModification() {
        return objectionsToUse().filter(objection -> !(objection instanceof ToBeReprocessed));
    }

    /** Whether somebody has taken it with a value of this outside its limits. */
    default boolean accepts(Measurement measurement) {
        return this instanceof Decided decided
                && decided.decision() == Decision.ACCEPT
                && found().stream().anyMatch(each -> each.measurement() == measurement);
    }

    /** What is to be discarded stays so; whatever else was decided, a further value outside asks anew. */
    default Disposition with(ComponentMeasured event) {
        boolean discarded = this instanceof Decided decided && decided.decision() == Decision.DISCARD;
        return event.outside().isEmpty() || discarded
                ? this
                : new Outstanding(and(found(), event.outside()), and(measuredBy(), List.of(event.operator())));
    }

    default Disposition with(ComponentDispositionDecided event) {
        return new Decided(event.decision(), found(), measuredBy());
    }

    private static <T> List<T> and(List<T> one, List<T> other) {
        var all = new ArrayList<>(one);
        other.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }
}
