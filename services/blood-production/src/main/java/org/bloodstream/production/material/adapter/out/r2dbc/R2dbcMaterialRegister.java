package org.bloodstream.production.material.adapter.out.r2dbc;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.material.application.MaterialRegister;
import org.bloodstream.production.material.domain.BagAtChair;
import org.bloodstream.production.material.domain.DoubtfulTime;
import org.bloodstream.production.material.domain.EquipmentEvent;
import org.bloodstream.production.material.domain.LotEvent;
import org.bloodstream.production.material.domain.LotId;
import org.bloodstream.production.material.domain.MaterialLot;
import org.bloodstream.production.material.domain.MaterialsUsed;
import org.bloodstream.production.material.domain.RegisteredEquipment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcMaterialRegister implements MaterialRegister {
    private final DatabaseClient database;
    private final Journal journal;
    private final MaterialEventJson events;
    private final MaterialTable table;

    R2dbcMaterialRegister(DatabaseClient database, Journal journal, MaterialEventJson events) {
        this.database = database;
        this.journal = journal;
        this.events = events;
        this.table = new MaterialTable(database);
    }

    @Override
    public Mono<Versioned<RegisteredEquipment>> lock(Equipment equipment, For what) {
        return row("equipment", equipment.value(), what)
                .flatMap(_ -> history(
                        MaterialEventJson.EQUIPMENT,
                        equipment.value(),
                        history -> RegisteredEquipment.of(
                                history.stream().map(events::equipment).toList())));
    }

    @Override
    public Mono<Versioned<MaterialLot>> lock(LotId lot, For what) {
        return row("material_lot", lot.value(), what)
                .flatMap(_ -> history(
                        MaterialEventJson.MATERIAL,
                        lot.value(),
                        history ->
                                MaterialLot.of(history.stream().map(events::lot).toList())));
    }

    /** @param name of the table, ours */
    private Mono<String> row(String name, String key, For what) {
        return database.sql(
                        "select id from %s where id = :id for %s".formatted(name, what == For.USE ? "share" : "update"))
                .bind("id", key)
                .mapValue(String.class)
                .one();
    }

    private <S> Mono<Versioned<S>> history(String stream, String subject, Function<List<JournalEvent>, S> fold) {
        return journal.history(stream, subject)
                .collectList()
                .map(history ->
                        new Versioned<>(fold.apply(history), history.getLast().version()));
    }

    @Override
    public Mono<Void> append(EquipmentEvent event, RegisteredEquipment after, long version, Act act) {
        return append(events.entry(event, version), act).then(table.follow(event, after));
    }

    @Override
    public Mono<Void> append(LotEvent event, MaterialLot after, long version, Act act) {
        return append(events.entry(event, version), act).then(table.follow(event, after));
    }

    @Override
    public Mono<Void> used(MaterialsUsed event, Collection<DonationNumber> contributing, Act act) {
        return journal.hold(MaterialEventJson.MATERIAL, event.donation().value())
                .flatMap(last -> append(events.entry(event, last + 1), act))
                .then(table.used(event, contributing));
    }

    private Mono<Void> append(Entry entry, Act act) {
        return journal.append(act, List.of(entry));
    }

    @Override
    public Mono<List<DonationNumber>> madeWith(Equipment equipment, DoubtfulTime time) {
        return database.sql("""
                        select distinct donation from material_use
                        where material = :material and not lot and used_at between :from and :until order by donation""")
                .bind("material", equipment.value())
                .bind("from", time.from())
                .bind("until", time.until())
                .mapValue(String.class)
                .all()
                .map(DonationNumber::new)
                .collectList();
    }

    @Override
    public Mono<Void> keep(BagAtChair bag) {
        return database.sql("""
                        insert into bag_at_chair (donation, bag_type, bag_lot, used_at)
                        values (:donation, :type, :lot, :at) on conflict do nothing""")
                .bind("donation", bag.donation().value())
                .bind("type", bag.bagType())
                .bind("lot", bag.bagLot())
                .bind("at", bag.usedAt())
                .then();
    }

    @Override
    public Mono<List<LotId>> bagLots(String number) {
        return database.sql("""
                        select id from material_lot
                        where kind = 'BAG_SYSTEM' and split_part(id, ':', 2) = :number order by id""")
                .bind("number", number)
                .mapValue(String.class)
                .all()
                .map(LotId::new)
                .collectList();
    }

    @Override
    public Mono<List<DonationNumber>> takenInto(LotId lot) {
        return database.sql("select donation from bag_at_chair where bag_lot = :lot order by donation")
                .bind("lot", lot.number())
                .mapValue(String.class)
                .all()
                .map(DonationNumber::new)
                .collectList();
    }

    @Override
    public Mono<List<DonationNumber>> madeWith(LotId lot) {
        return database.sql(
                        "select distinct donation from material_use where material = :material and lot order by donation")
                .bind("material", lot.value())
                .mapValue(String.class)
                .all()
                .map(DonationNumber::new)
                .collectList();
    }
}
