package org.bloodstream.donors.subjectrights.adapter.out.r2dbc;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.subjectrights.application.HoldingsOfSessions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

@Repository
class R2dbcHoldingsOfSessions implements HoldingsOfSessions {
    private final RowsOfRecords rows;

    R2dbcHoldingsOfSessions(RowsOfRecords rows) {
        this.rows = rows;
    }

    @Override
    public Flux<Collected> collections(List<UUID> records) {
        return rows.find(records, CollectedRow.class, """
                        select donor, donation, state, arm, started_at, ended_at, volume_ml, outcome, discard
                        from collection where donor = any(:records) order by started_at, collection""").map(CollectedRow::held);
    }

    @Override
    public Flux<AdverseEvent> adverseEvents(List<UUID> records) {
        return rows.find(records, EventRow.class, """
                        select donor, donation, complication, severity, imputability, onset_at, treatment, words, outcome, recorded_at
                        from donor_adverse_event where donor = any(:records) order by recorded_at, event""").map(EventRow::held);
    }

    @Override
    public Flux<FollowUp> followUps(List<UUID> records) {
        return rows.find(records, FollowUp.class, """
                        select donor, task, due_on, closed_at, closing_words
                        from adverse_event_follow_up join donor_adverse_event using (event)
                        where donor = any(:records) order by recorded_at, event, follow_up""");
    }

    @Override
    public Flux<CheckedOffline> offlineChecks(List<UUID> records) {
        return rows.find(records, CheckedOffline.class, """
                        select donor, donation, told, judged, checked_at, taken_at
                        from offline_check where donor = any(:records) order by checked_at, id""");
    }

    /** Of the other donor of a number only that there was one. */
    @Override
    public Flux<LookedInto> lookedInto(List<UUID> records) {
        return rows.find(records, LookedRow.class, """
                        select donor, kind, donation, array_to_string(codes, ', ') as codes, content, raised_at, closed_at, words
                        from collection_task where donor = any(:records)
                        union all
                        select first_donor, kind, donation, array_to_string(codes, ', '), null, raised_at, closed_at, null
                        from collection_task where first_donor = any(:records) and donor <> all(:records)
                        union all
                        select donor, kind, donation, array_to_string(codes, ', '), content, raised_at, closed_at, words
                        from offline_check_task where donor = any(:records)
                        union all
                        select donor, kind, donation, array_to_string(codes, ', '), null, raised_at, closed_at, words
                        from clinician_task where donor = any(:records)
                        order by raised_at, kind""").map(LookedRow::held);
    }

    @Override
    public Flux<Group> groups(List<UUID> records) {
        return rows.find(records, GroupRow.class, """
                        select donor, donation, determination, abo, rhd from donation_group join donation using (donation)
                        where donor = any(:records) order by collected_at, determination""").map(GroupRow::held);
    }

    @Override
    public Flux<RareCall> rareCalls(List<UUID> records) {
        return rows.find(records, RareCall.class, """
                        select donor, request, array_to_string(lacking, ', ') as lacking, way, called_on
                        from rare_call where donor = any(:records) order by called_on, call""");
    }

    @Override
    public Flux<Differed> differences(List<UUID> records) {
        return rows.find(records, Differed.class, """
                        select l.donor, kind, field, source, held, decision, reason, decided_at
                        from migration_difference d
                        join donor_import i on i.import = d.import
                        join donor_legacy_number l on l.system = i.system and l.number = d.number
                        where l.donor = any(:records) order by i.started_at, difference""");
    }

    private static @Nullable DonationNumber number(@Nullable String donation) {
        return donation == null ? null : new DonationNumber(donation);
    }

    record CollectedRow(
            UUID donor,
            String donation,
            String state,
            String arm,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Integer volumeMl,
            @Nullable String outcome,
            @Nullable String discard) {
        Collected held() {
            var number = new DonationNumber(donation);
            return new Collected(donor, number, state, arm, startedAt, endedAt, volumeMl, outcome, discard);
        }
    }

    record EventRow(
            UUID donor,
            @Nullable String donation,
            String complication,
            String severity,
            String imputability,
            Instant onsetAt,
            @Nullable String treatment,
            String words,
            @Nullable String outcome,
            Instant recordedAt) {
        AdverseEvent held() {
            return new AdverseEvent(
                    donor,
                    number(donation),
                    complication,
                    severity,
                    imputability,
                    onsetAt,
                    treatment,
                    words,
                    outcome,
                    recordedAt);
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "EventRow[…]";
        }
    }

    record LookedRow(
            UUID donor,
            String kind,
            @Nullable String donation,
            String codes,
            @Nullable String content,
            Instant raisedAt,
            @Nullable Instant closedAt,
            @Nullable String words) {
        LookedInto held() {
            return new LookedInto(donor, kind, number(donation), codes, content, raisedAt, closedAt, words);
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "LookedRow[…]";
        }
    }

    record GroupRow(UUID donor, String donation, String determination, String abo, String rhd) {
        Group held() {
            return new Group(donor, new DonationNumber(donation), determination, abo, rhd);
        }
    }
}
