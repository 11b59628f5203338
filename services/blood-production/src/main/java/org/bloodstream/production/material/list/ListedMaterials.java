package org.bloodstream.production.material.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.material.domain.EquipmentKind;
import org.bloodstream.production.material.domain.LotId;
import org.bloodstream.production.material.domain.LotKind;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class ListedMaterials {
    private final DatabaseClient database;

    ListedMaterials(DatabaseClient database) {
        this.database = database;
    }

    /** Without what was taken out of use for good; what is due first comes first. */
    Mono<List<ListedEquipment>> equipment(int limit) {
        return database.sql("""
                        select id, kind, site, calibrated_at, due_on, out_of_use from equipment
                        where not retired order by due_on, id limit :limit""")
                .bind("limit", limit)
                .mapProperties(EquipmentRow.class)
                .all()
                .map(EquipmentRow::listed)
                .collectList();
    }

    /** What expires last comes first, so that what is in use is on top. */
    Mono<List<ListedLot>> lots(int limit) {
        return database.sql(
                        "select id, kind, expires_on, accepted from material_lot order by expires_on desc, id limit :limit")
                .bind("limit", limit)
                .mapProperties(LotRow.class)
                .all()
                .map(LotRow::listed)
                .collectList();
    }

    record ListedEquipment(
            Equipment equipment,
            EquipmentKind kind,
            Site site,
            Instant calibratedAt,
            LocalDate dueOn,
            boolean outOfUse) {}

    record ListedLot(LotId lot, LotKind kind, LocalDate expiresOn, boolean accepted) {}

    record EquipmentRow(String id, String kind, String site, Instant calibratedAt, LocalDate dueOn, boolean outOfUse) {
        ListedEquipment listed() {
            return new ListedEquipment(
                    new Equipment(id), EquipmentKind.valueOf(kind), new Site(site), calibratedAt, dueOn, outOfUse);
        }
    }

    record LotRow(String id, String kind, LocalDate expiresOn, boolean accepted) {
        ListedLot listed() {
            return new ListedLot(new LotId(id), LotKind.valueOf(kind), expiresOn, accepted);
        }
    }
}
