package org.bloodstream.donors.counselling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What became of a counselling task. No event names the donor or the donation: that would tell whose result it is. */
public sealed interface CounsellingEvent {
    UUID task();

    Instant at();

    record CounsellingOpened(UUID task, CounsellingKind kind, LocalDate due, Instant at) implements CounsellingEvent {}

    record DonorContacted(UUID task, ContactWay way, boolean reached, Instant at) implements CounsellingEvent {}

    record DonorCounselled(UUID task, LocalDate on, Instant at) implements CounsellingEvent {}

    record CounsellingClosed(UUID task, ClosingOutcome outcome, Instant at) implements CounsellingEvent {}
}
