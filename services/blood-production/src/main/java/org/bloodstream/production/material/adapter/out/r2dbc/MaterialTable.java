package org.bloodstream.production.material.adapter.out.r2dbc;

import java.time.Instant;
import java.util.Collection;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.production.material.domain.EquipmentEvent;
import org.bloodstream.production.material.domain.EquipmentEvent.EquipmentRegistered;
import org.bloodstream.production.material.domain.LotEvent;
import org.bloodstream.production.material.domain.LotEvent.LotRegistered;
import org.bloodstream.production.material.domain.LotId;
import org.bloodstream.production.material.domain.MaterialLot;
import org.bloodstream.production.material.domain.MaterialsUsed;
import org.bloodstream.production.material.domain.RegisteredEquipment;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of equipment and lots, kept in step with their events, and which donation was made with what. */
final class MaterialTable {
    private final DatabaseClient database;

    MaterialTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> follow(EquipmentEvent event, RegisteredEquipment after) {
        var registered = after.registered();
        var sql = event instanceof EquipmentRegistered ? """
                        insert into equipment (id, kind, site, calibrated_at, due_on, out_of_use, retired)
                        values (:id, :kind, :site, :calibratedAt, :dueOn, :outOfUse, :retired) on conflict do nothing""" : """
                        update equipment set kind = :kind, site = :site, calibrated_at = :calibratedAt, due_on = :dueOn,
                               out_of_use = :outOfUse, retired = :retired where id = :id""";
        return one(database.sql(sql)
                .bind("id", event.equipment().value())
                .bind("kind", registered.kind().name())
                .bind("site", registered.site().value())
                .bind("calibratedAt", after.last().calibratedAt())
                .bind("dueOn", after.last().dueOn())
                .bind("outOfUse", after.outOfUse(Instant.MAX))
                .bind("retired", after.retired()));
    }

    Mono<Void> follow(LotEvent event, MaterialLot after) {
        var registered = after.registered();
        var sql = event instanceof LotRegistered ? """
                        insert into material_lot (id, kind, expires_on, accepted)
                        values (:id, :kind, :expiresOn, :accepted) on conflict do nothing""" : """
                        update material_lot set kind = :kind, expires_on = :expiresOn, accepted = :accepted where id = :id""";
        return one(database.sql(sql)
                .bind("id", event.lot().value())
                .bind("kind", registered.kind().name())
                .bind("expiresOn", registered.expiresOn())
                .bind("accepted", after.accepted()));
    }

    Mono<Void> used(MaterialsUsed event, Collection<DonationNumber> contributing) {
        var donations = contributing.stream().map(DonationNumber::value).toArray(String[]::new);
        return Flux.concat(
                        Flux.fromIterable(event.equipment())
                                .map(Equipment::value)
                                .concatMap(material -> use(material, false, donations, event.usedAt())),
                        Flux.fromIterable(event.lots())
                                .map(LotId::value)
                                .concatMap(material -> use(material, true, donations, event.usedAt())))
                .then();
    }

    private Mono<Void> use(String material, boolean lot, String[] donations, Instant usedAt) {
        return database.sql("""
                        insert into material_use (material, lot, donation, used_at)
                        select :material, :lot, donation, :usedAt from unnest(:donations::text[]) as made (donation)
                        on conflict do nothing""")
                .bind("material", material)
                .bind("lot", lot)
                .bind("donations", donations)
                .bind("usedAt", usedAt)
                .then();
    }

    /** Somebody else registered it a moment before: then the command is tried again, and refused with a reason. */
    private static Mono<Void> one(GenericExecuteSpec change) {
        return change.fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(
                        () -> new OptimisticLockingFailureException("a material's row is not where its history says")))
                .then();
    }
}
