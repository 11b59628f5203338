package org.bloodstream.donors.postdonation.reach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bloodstream.donors.postdonation.domain.InformationKind;
import org.bloodstream.donors.postdonation.domain.ReachedDonation;
import org.bloodstream.donors.whereused.HospitalNames;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What donors told, with how far each has come. */
@Repository
class Calls {
    /** A pool stands under each donation that is in it. */
    private static final String REACH = """
            select told.information, told.kind, told.received_at, concerned.donation, hold.held_at, hold.lifted_at,
                   made.component, made.kind as component_kind, made.hold_state, made.since, made.hospital, made.answer,
                   made.answered_at
            from told
            join post_donation_information_donation concerned on concerned.information = told.information
            left join information_hold hold
              on hold.information = told.information and hold.donation = concerned.donation
            left join lateral (
              select * from made_component own where own.donation = concerned.donation
              union all
              select pooled.* from pool_contribution pool join made_component pooled on pooled.donation = pool.pool
              where pool.donation = concerned.donation) made on made.hold_state <> 'BECAME_OTHERS'
            order by told.received_at desc, told.information desc, concerned.donation, made.component""";

    private final DatabaseClient database;
    private final HospitalNames names;

    Calls(DatabaseClient database, HospitalNames names) {
        this.database = database;
        this.names = names;
    }

    /** Latest first. */
    Flux<Call> before(CallCursor cursor, int most) {
        return database.sql("""
                        with told as (
                          select information, kind, received_at from post_donation_information
                          where (received_at, information) < (:at, :information)
                          order by received_at desc, information desc limit :most)
                        """ + REACH)
                .bind("at", cursor.receivedAt())
                .bind("information", cursor.information())
                .bind("most", most)
                .mapProperties(ReachRow.class)
                .all()
                .bufferUntilChanged(ReachRow::information)
                .map(this::call);
    }

    /** Empty when nobody told this. */
    Mono<Call> find(UUID information) {
        return database.sql("""
                        with told as (
                          select information, kind, received_at from post_donation_information
                          where information = :information)
                        """ + REACH)
                .bind("information", information)
                .mapProperties(ReachRow.class)
                .all()
                .collectList()
                .filter(rows -> !rows.isEmpty())
                .map(this::call);
    }

    /** @param rows of one information */
    private Call call(List<ReachRow> rows) {
        var donations = new LinkedHashMap<String, List<ReachRow>>();
        rows.forEach(row -> donations
                .computeIfAbsent(row.donation(), _ -> new ArrayList<>())
                .add(row));
        var told = rows.getFirst();
        return Call.of(
                told.information(),
                InformationKind.valueOf(told.kind()),
                told.receivedAt(),
                donations.values().stream().map(Calls::donation).toList(),
                names);
    }

    private static ReachedDonation donation(List<ReachRow> rows) {
        var first = rows.getFirst();
        return new ReachedDonation(
                first.number(),
                first.heldAt(),
                first.liftedAt(),
                rows.stream().map(ReachRow::reached).filter(Objects::nonNull).toList());
    }
}
