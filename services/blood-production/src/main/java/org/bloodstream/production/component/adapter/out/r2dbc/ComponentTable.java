package org.bloodstream.production.component.adapter.out.r2dbc;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentDiscarded;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentGivenBack;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentModified;
import org.bloodstream.production.component.domain.ComponentEvent;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentDispositionDecided;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentLabelled;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentMeasured;
import org.bloodstream.production.component.domain.ComponentMade;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.component.domain.ComponentMade.ModifiedComponentMade;
import org.bloodstream.production.component.domain.ComponentMade.PooledComponentMade;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentDespatched;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentRestocked;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentTransferred;
import org.bloodstream.production.component.domain.ComponentSupplied.DespatchedComponentDiscarded;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentHeld;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentHoldLifted;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentRecallWithdrawn;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentRecalled;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleaseRefused;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleased;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The row of each component, kept in step with its events: every change names the state it leaves. That nothing withheld is
 * labelled, released or despatched, and nothing despatched with a label that was not scanned back, is a second line of defence; the
 * first are the decisions.
 */
final class ComponentTable {
    private final DatabaseClient database;
    private final ComponentEventJson events;

    ComponentTable(DatabaseClient database, ComponentEventJson events) {
        this.database = database;
        this.events = events;
    }

    Mono<Void> follow(ComponentEvent event) {
        return switch (event) {
            case ComponentProcessed processed -> one(insert(processed));
            case PooledComponentMade pooled -> pool(pooled);
            case ComponentModified modified -> one(modify(modified));
            case ComponentGivenBack back -> one(giveBack(back));
            case ModifiedComponentMade made when made.from().equals(made.component()) -> one(makeAnew(made));
            case ModifiedComponentMade made -> one(insert(made));
            case ComponentMeasured measured when measured.outside().isEmpty() -> Mono.empty();
            case ComponentMeasured measured -> one(found(measured)).then(one(dispose(measured, "OUTSTANDING")));
            case ComponentDispositionDecided decided ->
                one(dispose(decided, decided.decision().name()));
            case ComponentLabelled labelled -> one(label(labelled));
            case ComponentReleased released -> one(release(released));
            case ComponentReleaseRefused _ -> Mono.empty();
            case ComponentDespatched despatched -> despatch(List.of(despatched));
            case ComponentDiscarded discarded -> one(discard(discarded));
            case ComponentTransferred transferred -> one(transfer(transferred));
            case ComponentRestocked restocked -> one(restock(restocked)).then(leaveItsOrder(restocked.component()));
            case DespatchedComponentDiscarded discarded ->
                one(discard(discarded)).then(leaveItsOrder(discarded.component()));
            case ComponentHeld held -> one(withhold(held.component(), false, held.heldAt()));
            case ComponentRecalled recalled -> one(withhold(recalled.component(), true, recalled.recalledAt()));
            case ComponentHoldLifted lifted -> one(give(lifted.component()));
            case ComponentRecallWithdrawn withdrawn -> one(give(withdrawn.component()));
        };
    }

    private Mono<Void> pool(PooledComponentMade event) {
        return one(number(event))
                .then(one(insert(event)))
                .thenMany(Flux.fromIterable(event.constituents()))
                .concatMap(constituent -> one(contribute(constituent.component(), event)))
                .then();
    }

    private GenericExecuteSpec number(PooledComponentMade event) {
        return database.sql("""
                        insert into donation (donation, volume_ml, collected_at, site, pooled)
                        values (:donation, :volumeMl, :collectedAt, :site, true)""")
                .bind("donation", event.donation().value())
                .bind("volumeMl", event.volumeMl())
                .bind("collectedAt", event.collectedAt())
                .bind("site", event.site().value());
    }

    private GenericExecuteSpec contribute(ComponentId constituent, PooledComponentMade event) {
        return database.sql("""
                        insert into pool_constituent (constituent, donation, pool)
                        values (:constituent, :donation, :pool)""")
                .bind("constituent", constituent.value())
                .bind("donation", constituent.donation().value())
                .bind("pool", event.donation().value());
    }

    private GenericExecuteSpec insert(ComponentMade event) {
        return database.sql("""
                        insert into component (component, donation, product, kind, state, volume_ml, expires_at, irradiated_at, washed)
                        values (:component, :donation, :product, :kind, 'PROCESSED', :volumeMl, :expiresAt, :irradiatedAt, :washed)""")
                .bind("component", event.component().value())
                .bind("donation", event.donation().value())
                .bind("product", event.product().value())
                .bind("kind", event.kind().name())
                .bind("volumeMl", event.volumeMl())
                .bind("expiresAt", event.expiresAt())
                .bind("irradiatedAt", irradiatedAt(event))
                .bind("washed", event.preparation().washed());
    }

    private static Parameter irradiatedAt(ComponentMade event) {
        var at = event.preparation().irradiatedAt();
        return at == null ? Parameters.in(Instant.class) : Parameters.in(at);
    }

    private GenericExecuteSpec modify(ComponentModified event) {
        return database.sql("""
                        update component set state = 'MODIFIED'
                        where component = :component and state in ('PROCESSED', 'LABELLED', 'RELEASED')
                          and withheld_since is null and (disposition is null or disposition in ('ACCEPT', 'REPROCESS'))""").bind("component", event.component().value());
    }

    /** It is no more, as a pack that was modified; nothing of it was ever outside its limits. */
    private GenericExecuteSpec giveBack(ComponentGivenBack event) {
        return database.sql("""
                        update component set state = 'MODIFIED'
                        where component = :component and state in ('PROCESSED', 'LABELLED', 'RELEASED')
                          and withheld_since is null and disposition is null""").bind("component", event.component().value());
    }

    private GenericExecuteSpec makeAnew(ModifiedComponentMade event) {
        return database.sql("""
                        update component
                        set state = 'PROCESSED', abo = null, rh_d = null, volume_ml = :volumeMl, expires_at = :expiresAt,
                            irradiated_at = :irradiatedAt, washed = :washed, disposition = null
                        where component = :component and state = 'MODIFIED'""")
                .bind("component", event.component().value())
                .bind("volumeMl", event.volumeMl())
                .bind("expiresAt", event.expiresAt())
                .bind("irradiatedAt", irradiatedAt(event))
                .bind("washed", event.preparation().washed());
    }

    /** Beside what was found before, unless that was of the pack as it was before it was made anew. */
    private GenericExecuteSpec found(ComponentMeasured event) {
        return database.sql("""
                        insert into component_disposition as found (component, outside, found_at)
                        values (:component, cast(:outside as jsonb), :foundAt)
                        on conflict (component) do update
                           set outside = case when exists (select from component unit where unit.component = :component
                                                              and unit.disposition is not null)
                                              then found.outside || excluded.outside else excluded.outside end,
                               found_at = excluded.found_at, decision = null, ground = null, words = null,
                               decided_by = null, decided_at = null""")
                .bind("component", event.component().value())
                .bind("outside", events.text(event.outside()))
                .bind("foundAt", event.measuredAt());
    }

    private GenericExecuteSpec dispose(ComponentEvent event, String disposition) {
        return database.sql("""
                        update component set disposition = :disposition
                        where component = :component and state = 'PROCESSED'""").bind("component", event.component().value()).bind("disposition", disposition);
    }

    private GenericExecuteSpec label(ComponentLabelled event) {
        return database.sql("""
                        update component set state = 'LABELLED', abo = :abo, rh_d = :rhD
                        where component = :component and state = 'PROCESSED' and withheld_since is null
                          and (disposition is null or disposition = 'ACCEPT')""")
                .bind("component", event.component().value())
                .bind("abo", event.group().abo().name())
                .bind("rhD", event.group().rhD().name());
    }

    private GenericExecuteSpec release(ComponentReleased event) {
        return database.sql("""
                        update component
                        set state = 'RELEASED', antigens_present = :present, antigens_absent = :absent, hev = :hev,
                            label_verified_at = null, label_found_wrong_at = null
                        where component = :component and state = 'LABELLED' and withheld_since is null
                          and (disposition is null or disposition = 'ACCEPT')""")
                .bind("component", event.component().value())
                .bind("present", antigens(event, Typing.POSITIVE))
                .bind("absent", antigens(event, Typing.NEGATIVE))
                .bind("hev", hev(event).name());
    }

    private static Typing hev(ComponentReleased event) {
        var tested = event.tested();
        return tested == null ? Typing.NO_INFORMATION : tested.hev();
    }

    private static String[] antigens(ComponentReleased event, Typing typing) {
        var tested = event.tested();
        return tested == null
                ? new String[0]
                : tested.antigens().stream()
                        .filter(each -> each.typing() == typing)
                        .map(each -> each.antigen().isbtNumber())
                        .toArray(String[]::new);
    }

    Mono<Void> despatch(Collection<ComponentDespatched> events) {
        return all(events.size(), leave(events));
    }

    private GenericExecuteSpec leave(Collection<ComponentDespatched> events) {
        return database.sql("""
                        update component
                        set state = 'DESPATCHED', hospital = leaving.hospital, site = leaving.site, despatch = leaving.despatch,
                            despatched_at = cast(leaving.since as timestamptz)
                        from unnest(:components::text[], :hospitals::text[], :sites::text[], :despatches::text[], :instants::text[])
                             as leaving (unit, hospital, site, despatch, since)
                        where component = leaving.unit and state = 'RELEASED' and withheld_since is null
                          and label_verified_at is not null""")
                .bind("components", each(events, event -> event.component().value()))
                .bind("hospitals", each(events, event -> event.hospital().value()))
                .bind("sites", each(events, event -> event.site().value()))
                .bind("despatches", each(events, ComponentDespatched::despatch))
                .bind("instants", each(events, event -> event.despatchedAt().toString()));
    }

    private static String[] each(Collection<ComponentDespatched> events, Function<ComponentDespatched, String> column) {
        return events.stream().map(column).toArray(String[]::new);
    }

    /** What is discarded is held no longer: nobody frees it. */
    private GenericExecuteSpec discard(ComponentDiscarded event) {
        return database.sql("""
                        update component set state = 'DISCARDED', withheld_since = null
                        where component = :component and state in ('PROCESSED', 'LABELLED', 'RELEASED')""").bind("component", event.component().value());
    }

    private GenericExecuteSpec transfer(ComponentTransferred event) {
        return database.sql("""
                        update component set hospital = :hospital, site = :site
                        where component = :component and state = 'DESPATCHED'""")
                .bind("component", event.component().value())
                .bind("hospital", event.hospital().value())
                .bind("site", event.site().value());
    }

    /** It was not used after all, and counts as no demand. What was recalled is on hold now. */
    private GenericExecuteSpec restock(ComponentRestocked event) {
        return database.sql("""
                        update component
                        set state = 'RELEASED', hospital = null, site = null, despatch = null, despatched_at = null
                        where component = :component and state = 'DESPATCHED'""").bind("component", event.component().value());
    }

    /** It is recalled no longer: nobody will use it. */
    private GenericExecuteSpec discard(DespatchedComponentDiscarded event) {
        return database.sql("""
                        update component set state = 'DISCARDED', withheld_since = null
                        where component = :component and state = 'DESPATCHED'""").bind("component", event.component().value());
    }

    /** There is none when it was despatched by itself. */
    private Mono<Void> leaveItsOrder(ComponentId component) {
        return database.sql("delete from allocation where component = :component")
                .bind("component", component.value())
                .then();
    }

    private GenericExecuteSpec withhold(ComponentId component, boolean gone, Instant since) {
        return database.sql("""
                        update component set withheld_since = :since
                        where component = :component and withheld_since is null and (state = 'DESPATCHED') = :gone""")
                .bind("component", component.value())
                .bind("gone", gone)
                .bind("since", since);
    }

    private GenericExecuteSpec give(ComponentId component) {
        return database.sql("""
                        update component set withheld_since = null
                        where component = :component and withheld_since is not null""").bind("component", component.value());
    }

    private static Mono<Void> one(GenericExecuteSpec change) {
        return all(1, change);
    }

    /** Any other number of rows means that one is not where its history says: then nothing is committed. */
    private static Mono<Void> all(int number, GenericExecuteSpec change) {
        return change.fetch()
                .rowsUpdated()
                .filter(rows -> rows == number)
                .switchIfEmpty(Mono.error(() -> new OptimisticLockingFailureException(
                        "a component's row is not in the state that its history says")))
                .then();
    }
}
