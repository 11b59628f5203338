package org.bloodstream.production.nonconformance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.CorrectiveActionAssigned;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.CorrectiveActionCompleted;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.NonConformanceClosed;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.RootCauseFound;
import org.bloodstream.production.nonconformance.domain.NonConformanceObjection.ActionCompletedBefore;
import org.bloodstream.production.nonconformance.domain.NonConformanceObjection.ActionMissing;
import org.bloodstream.production.nonconformance.domain.NonConformanceObjection.ActionOfAnother;
import org.bloodstream.production.nonconformance.domain.NonConformanceObjection.ActionUnknown;
import org.bloodstream.production.nonconformance.domain.NonConformanceObjection.ActionsOpen;
import org.bloodstream.production.nonconformance.domain.NonConformanceObjection.ClosedByAnOwner;
import org.bloodstream.production.nonconformance.domain.NonConformanceObjection.ClosedByItsOpener;
import org.bloodstream.production.nonconformance.domain.NonConformanceObjection.DueInThePast;
import org.bloodstream.production.nonconformance.domain.NonConformanceObjection.NonConformanceIsClosed;
import org.bloodstream.production.nonconformance.domain.NonConformanceObjection.RootCauseMissing;

/** A cause, something done about it, and another person's judgement; nothing is closed without all three [D]. */
public final class NonConformancePolicy {
    private NonConformancePolicy() {}

    public static NonConformanceDecision findCause(NonConformance it, CauseKind cause, Instant now) {
        return NonConformanceDecision.of(
                new RootCauseFound(it.opened().nonConformance(), cause, now), againstAnything(it));
    }

    /** @param today local date */
    public static NonConformanceDecision assign(
            NonConformance it, ActionKind kind, Actor owner, LocalDate dueOn, LocalDate today, Instant now) {
        var assigned = new CorrectiveActionAssigned(
                it.opened().nonConformance(), it.actions().size() + 1, kind, owner, dueOn, now);
        return NonConformanceDecision.of(
                assigned, Stream.concat(againstAnything(it), when(dueOn.isBefore(today), new DueInThePast())));
    }

    /** Only its owner says that it is done. */
    public static NonConformanceDecision complete(NonConformance it, int action, Actor by, Instant now) {
        var found = it.action(action);
        Stream<NonConformanceObjection> against = found.isEmpty()
                ? Stream.of(new ActionUnknown(action))
                : found.stream()
                        .flatMap(each -> Stream.concat(
                                when(each.done(), new ActionCompletedBefore(action)),
                                when(!each.owner().equals(by), new ActionOfAnother(action))));
        return NonConformanceDecision.of(
                new CorrectiveActionCompleted(it.opened().nonConformance(), action, now),
                Stream.concat(againstAnything(it), against));
    }

    /** By somebody who neither opened it nor had anything to put right. */
    public static NonConformanceDecision close(NonConformance it, Actor by, Instant now) {
        int open = (int) it.actions().stream().filter(each -> !each.done()).count();
        return NonConformanceDecision.of(
                new NonConformanceClosed(it.opened().nonConformance(), now),
                Stream.of(
                                againstAnything(it),
                                when(it.cause().isEmpty(), new RootCauseMissing()),
                                when(it.actions().isEmpty(), new ActionMissing()),
                                when(open > 0, new ActionsOpen(open)),
                                when(it.openedBy().equals(by), new ClosedByItsOpener()),
                                when(
                                        it.actions().stream()
                                                .anyMatch(each -> each.owner().equals(by)),
                                        new ClosedByAnOwner()))
                        .flatMap(each -> each));
    }

    private static Stream<NonConformanceObjection> againstAnything(NonConformance it) {
        return when(it.closed(), new NonConformanceIsClosed());
    }

    private static Stream<NonConformanceObjection> when(boolean so, NonConformanceObjection objection) {
        return so ? Stream.of(objection) : Stream.empty();
    }
}
