package org.bloodstream.production.nonconformance.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.staff.Actor;
import org.jspecify.annotations.Nullable;

/** What became of a non-conformance; the stream {@code nonconformance}. Words stay in the service. */
public sealed interface NonConformanceEvent {
    NonConformanceNumber nonConformance();

    /**
     * @param donation that it is about, which is on hold for it; absent when it is about none
     * @param component that it is about, of which the donation is not on hold for it; absent when it is about no pack alone
     */
    record NonConformanceOpened(
            NonConformanceNumber nonConformance,
            NonConformanceKind kind,
            Severity severity,
            @Nullable DonationNumber donation,
            @Nullable ComponentId component,
            Instant openedAt)
            implements NonConformanceEvent {}

    /** The last one counts. */
    record RootCauseFound(NonConformanceNumber nonConformance, CauseKind cause, Instant foundAt)
            implements NonConformanceEvent {}

    /** @param dueOn local date, included */
    record CorrectiveActionAssigned(
            NonConformanceNumber nonConformance,
            int action,
            ActionKind kind,
            Actor owner,
            LocalDate dueOn,
            Instant assignedAt)
            implements NonConformanceEvent {}

    record CorrectiveActionCompleted(NonConformanceNumber nonConformance, int action, Instant completedAt)
            implements NonConformanceEvent {}

    record NonConformanceClosed(NonConformanceNumber nonConformance, Instant closedAt) implements NonConformanceEvent {}
}
