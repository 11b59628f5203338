package org.bloodstream.rules.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.bloodstream.blood.staff.Actor;
import org.jspecify.annotations.Nullable;

/** What happened to the rule sets of one kind; the stream {@code rules}. Versions count from 1. */
public sealed interface RuleEvent {
    String kind();

    int version();

    /** @param effectiveOn the first local day on which it shall hold */
    record RuleSetDrafted(
            String kind,
            int version,
            String contentHash,
            String text,
            LocalDate effectiveOn,
            String reason,
            Actor author,
            Instant draftedAt)
            implements RuleEvent {
        public RuleSetDrafted {
            if (!new Content(text).hash().equals(contentHash))
                throw new IllegalArgumentException("the text is not the one that was drafted");
        }

        public Content content() {
            return new Content(text);
        }
    }

    record RuleSetReplayed(String kind, int version, ReplayResult result, Actor replayedBy, Instant replayedAt)
            implements RuleEvent {}

    /**
     * The first approval.
     *
     * @param inRole the role that the kind asks one approver to have, when this one had it
     */
    record RuleSetApproved(
            String kind,
            int version,
            String contentHash,
            Actor approver,
            @Nullable String inRole,
            Instant approvedAt) implements RuleEvent {}

    /**
     * The second approval: it will hold from an instant, and end the period of the one before.
     *
     * @param inRole the role that the kind asks one approver to have, when this one had it
     * @param retires the version that it follows, 0 for as shipped
     */
    record RuleSetScheduled(
            String kind,
            int version,
            String contentHash,
            Actor approver,
            @Nullable String inRole,
            Instant effectiveFrom,
            int retires,
            Instant scheduledAt)
            implements RuleEvent {}

    record RuleSetRejected(String kind, int version, String reason, Actor rejectedBy, Instant rejectedAt)
            implements RuleEvent {}

    /** By its author, or, when it was scheduled, by anyone: then the one before it goes on. */
    record RuleSetWithdrawn(String kind, int version, String reason, Actor withdrawnBy, Instant withdrawnAt)
            implements RuleEvent {}

    /**
     * A named person answers for a fact that was marked unverified.
     *
     * @param version whose text it stands in, 0 for as shipped
     * @param fact the whole line: an equal line of a later version needs no second signature
     * @param evidence where it was read
     */
    record RuleSetFactSigned(String kind, int version, String fact, String evidence, Actor signedBy, Instant signedAt)
            implements RuleEvent {}
}
