package org.bloodstream.donors.subjectrights.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** What sessions, the laboratory and the move from another system left of a donor. Everything oldest first. */
public interface HoldingsOfSessions {
    /** Also those that became no donation. */
    Flux<Collected> collections(List<UUID> records);

    Flux<AdverseEvent> adverseEvents(List<UUID> records);

    Flux<FollowUp> followUps(List<UUID> records);

    /** Health checks that were recorded without connection and judged afterwards. */
    Flux<CheckedOffline> offlineChecks(List<UUID> records);

    /** What staff had to look into of collections and health checks. */
    Flux<LookedInto> lookedInto(List<UUID> records);

    Flux<Group> groups(List<UUID> records);

    Flux<RareCall> rareCalls(List<UUID> records);

    /** Where the files of another system and the register differed. */
    Flux<Differed> differences(List<UUID> records);

    record Collected(
            UUID donor,
            DonationNumber donation,
            String state,
            String arm,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Integer volumeMl,
            @Nullable String outcome,
            @Nullable String discard) {}

    record AdverseEvent(
            UUID donor,
            @Nullable DonationNumber donation,
            String complication,
            String severity,
            String imputability,
            Instant onsetAt,
            @Nullable String treatment,
            String words,
            @Nullable String outcome,
            Instant recordedAt) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "AdverseEvent[…]";
        }
    }

    record FollowUp(
            UUID donor,
            String task,
            LocalDate dueOn,
            @Nullable Instant closedAt,
            @Nullable String closingWords) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "FollowUp[…]";
        }
    }

    /** @param told what the tablet told, and what the rules of that day say */
    record CheckedOffline(
            UUID donor, DonationType donation, String told, String judged, Instant checkedAt, Instant takenAt) {}

    /**
     * @param content as the tablet sent it; absent where it is kept elsewhere, or is of another donor
     * @param words what was done; absent while it is open, or where they are of another donor
     */
    record LookedInto(
            UUID donor,
            String kind,
            @Nullable DonationNumber donation,
            String codes,
            @Nullable String content,
            Instant raisedAt,
            @Nullable Instant closedAt,
            @Nullable String words) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "LookedInto[…]";
        }
    }

    record Group(UUID donor, DonationNumber donation, String determination, String abo, String rhd) {}

    record RareCall(UUID donor, String request, String lacking, String way, LocalDate calledOn) {}

    record Differed(
            UUID donor,
            String kind,
            String field,
            @Nullable String source,
            @Nullable String held,
            @Nullable String decision,
            @Nullable String reason,
            @Nullable Instant decidedAt) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Differed[…]";
        }
    }
}
