package org.bloodstream.production.nonconformance.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.CorrectiveActionAssigned;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.CorrectiveActionCompleted;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.NonConformanceClosed;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.NonConformanceOpened;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.RootCauseFound;

/**
 * A non-conformance as its events have left it.
 *
 * @param openedBy who does not close it
 * @param cause empty until somebody has found one, or that there is none to be found
 * @param actions in their order
 */
public record NonConformance(
        NonConformanceOpened opened,
        Actor openedBy,
        Optional<CauseKind> cause,
        List<CorrectiveAction> actions,
        boolean closed) {
    public NonConformance {
        actions = List.copyOf(actions);
    }

    public NonConformance(NonConformanceOpened opened, Actor openedBy) {
        this(opened, openedBy, Optional.empty(), List.of(), false);
    }

    public Optional<CorrectiveAction> action(int number) {
        return actions.stream().filter(each -> each.action() == number).findFirst();
    }

    public NonConformance apply(NonConformanceEvent event) {
        if (closed) throw new IllegalStateException("what is closed stays closed");
        return switch (event) {
            case NonConformanceOpened _ -> throw new IllegalStateException("a non-conformance is opened once");
            case RootCauseFound found ->
                new NonConformance(opened, openedBy, Optional.of(found.cause()), actions, false);
            case CorrectiveActionAssigned it ->
                with(Stream.concat(
                                actions.stream(),
                                Stream.of(new CorrectiveAction(it.action(), it.kind(), it.owner(), it.dueOn(), false)))
                        .toList());
            case CorrectiveActionCompleted it ->
                with(actions.stream()
                        .map(each -> each.action() == it.action() ? each.completed() : each)
                        .toList());
            case NonConformanceClosed _ -> new NonConformance(opened, openedBy, cause, actions, true);
        };
    }

    private NonConformance with(List<CorrectiveAction> changed) {
        return new NonConformance(opened, openedBy, cause, changed, false);
    }
}
