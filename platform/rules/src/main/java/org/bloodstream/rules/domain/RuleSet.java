package org.bloodstream.rules.domain;

import java.time.Instant;
import org.bloodstream.rules.domain.RuleEvent.RuleSetApproved;
import org.bloodstream.rules.domain.RuleEvent.RuleSetDrafted;
import org.bloodstream.rules.domain.RuleEvent.RuleSetRejected;
import org.bloodstream.rules.domain.RuleEvent.RuleSetReplayed;
import org.bloodstream.rules.domain.RuleEvent.RuleSetScheduled;
import org.bloodstream.rules.domain.RuleEvent.RuleSetWithdrawn;

/** A version of the rules of one kind. Each state is its own type; its text never changes. */
public sealed interface RuleSet {
    RuleSetDrafted origin();

    default int version() {
        return origin().version();
    }

    record Draft(RuleSetDrafted origin) implements RuleSet {}

    /** Its very text was replayed over past decisions. */
    record Proposed(RuleSetDrafted origin, RuleSetReplayed replay) implements RuleSet {
        public Proposed {
            require(origin.contentHash().equals(replay.result().content()), "another text was replayed");
        }
    }

    record ApprovedOnce(Proposed proposal, RuleSetApproved first) implements RuleSet {
        public ApprovedOnce {
            require(proposal.origin().contentHash().equals(first.contentHash()), "another text was approved");
            require(!first.approver().equals(proposal.origin().author()), "approved by its author");
        }

        @Override
        public RuleSetDrafted origin() {
            return proposal.origin();
        }
    }

    /** Approved twice: it has a period. */
    sealed interface Approved extends RuleSet {
        ApprovedOnce approved();

        RuleSetScheduled schedule();

        @Override
        default RuleSetDrafted origin() {
            return approved().origin();
        }

        /** The first instant at which it holds. */
        default Instant from() {
            return schedule().effectiveFrom();
        }
    }

    /** Its period has not begun. */
    record Scheduled(ApprovedOnce approved, RuleSetScheduled schedule) implements Approved {
        public Scheduled {
            require(approved.origin().contentHash().equals(schedule.contentHash()), "another text was approved");
            require(!schedule.approver().equals(approved.first().approver()), "approved twice by one person");
            require(!schedule.approver().equals(approved.origin().author()), "approved by its author");
        }
    }

    /** In force. */
    record Effective(ApprovedOnce approved, RuleSetScheduled schedule) implements Approved {}

    /** @param until the first instant at which it no longer holds */
    record Retired(ApprovedOnce approved, RuleSetScheduled schedule, Instant until) implements Approved {}

    record Rejected(RuleSetDrafted origin, RuleSetRejected rejection) implements RuleSet {}

    record Withdrawn(RuleSetDrafted origin, RuleSetWithdrawn withdrawal) implements RuleSet {}

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new IllegalArgumentException(otherwise);
    }
}
