package org.bloodstream.donors.postdonation.reach;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.donors.postdonation.domain.RecallAnswer;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Keeps what blood-production says. Saying it again changes nothing. */
@Repository
class ReachedComponents {
    private final DatabaseClient database;

    ReachedComponents(DatabaseClient database) {
        this.database = database;
    }

    /** Told of its making late, it stands as it was said to stand since. */
    Mono<Void> made(ComponentId component, ComponentKind kind) {
        return of(component, """
                        insert into made_component (component, donation, kind, hold_state)
                        values (:component, :donation, :kind, 'FREE') on conflict (component) do update set kind = :kind""").bind("kind", kind.name()).then();
    }

    Mono<Void> pooled(DonationNumber donation, DonationNumber pool) {
        return database.sql(
                        "insert into pool_contribution (donation, pool) values (:donation, :pool) on conflict do nothing")
                .bind("donation", donation.value())
                .bind("pool", pool.value())
                .then();
    }

    Mono<Void> becameOthers(ComponentId component) {
        return of(component, """
                        insert into made_component (component, donation, hold_state)
                        values (:component, :donation, 'BECAME_OTHERS')
                        on conflict (component) do update set hold_state = 'BECAME_OTHERS'""").then();
    }

    Mono<Void> held(ComponentId component, Instant at) {
        return stands(component, "HELD", at).then();
    }

    Mono<Void> freed(ComponentId component, Instant at) {
        return stands(component, "FREE", at).then();
    }

    private GenericExecuteSpec stands(ComponentId component, String state, Instant at) {
        return of(component, """
                        insert into made_component (component, donation, hold_state, since)
                        values (:component, :donation, :state, :at)
                        on conflict (component) do update set hold_state = :state, since = :at""").bind("state", state).bind("at", at);
    }

    Mono<Void> recalled(ComponentId component, OdsCode hospital, Instant at) {
        return of(component, """
                        insert into made_component (component, donation, hold_state, since, hospital)
                        values (:component, :donation, 'RECALLED', :at, :hospital)
                        on conflict (component) do update set hold_state = 'RECALLED', since = :at, hospital = :hospital""")
                .bind("at", at)
                .bind("hospital", hospital.value())
                .then();
    }

    /** It may be heard of before its recall is: the stream is another. */
    Mono<Void> answered(ComponentId component, RecallAnswer answer, Instant at) {
        return of(component, """
                        insert into made_component (component, donation, hold_state, answer, answered_at)
                        values (:component, :donation, 'RECALLED', :answer, :at)
                        on conflict (component) do update set answer = :answer, answered_at = :at""").bind("answer", answer.name()).bind("at", at).then();
    }

    private GenericExecuteSpec of(ComponentId component, String sql) {
        return database.sql(sql)
                .bind("component", component.value())
                .bind("donation", component.donation().value());
    }

    Mono<Void> holdPlaced(UUID information, DonationNumber donation, Instant at) {
        return database.sql("""
                        insert into information_hold (information, donation, held_at) values (:information, :donation, :at)
                        on conflict (information, donation) do update set held_at = :at""")
                .bind("information", information)
                .bind("donation", donation.value())
                .bind("at", at)
                .then();
    }

    /** Of a hold of another kind nothing is known here, nor needed. */
    Mono<Void> holdLifted(UUID information, DonationNumber donation, Instant at) {
        return database.sql("""
                        update information_hold set lifted_at = :at
                        where information = :information and donation = :donation""")
                .bind("information", information)
                .bind("donation", donation.value())
                .bind("at", at)
                .then();
    }
}
