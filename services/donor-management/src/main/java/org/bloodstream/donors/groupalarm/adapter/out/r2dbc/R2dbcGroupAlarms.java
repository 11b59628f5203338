package org.bloodstream.donors.groupalarm.adapter.out.r2dbc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.groupalarm.application.GroupAlarms;
import org.bloodstream.donors.groupalarm.domain.Contradiction;
import org.bloodstream.donors.groupalarm.domain.CountedGroup;
import org.bloodstream.donors.groupalarm.domain.DonorsGroups;
import org.bloodstream.donors.groupalarm.domain.GroupAlarmEvent;
import org.bloodstream.donors.groupalarm.domain.GroupAlarmEvent.GroupDecided;
import org.bloodstream.donors.groupalarm.domain.GroupAlarmEvent.GroupsAgreeNow;
import org.bloodstream.donors.groupalarm.domain.GroupAlarmEvent.GroupsContradicted;
import org.bloodstream.donors.groupalarm.domain.GroupDecision;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcGroupAlarms implements GroupAlarms {
    private static final String STREAM = "register";

    private final DatabaseClient database;
    private final Journal journal;

    R2dbcGroupAlarms(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Mono<UUID> donorOf(DonationNumber donation) {
        return database.sql("select donor from donation where donation = :donation")
                .bind("donation", donation.value())
                .mapValue(UUID.class)
                .one();
    }

    /**
     * Every record of the person is locked, as a merge locks both: of a group that is learned and a merge at the same time
     * the second sees the first. Then it is looked again whose the donor is by now, and that is locked too.
     */
    @Override
    public Mono<DonorsGroups> lock(UUID donor) {
        return lockAll(donor).then(lockAll(donor)).then(Mono.defer(() -> groups(donor)));
    }

    private Mono<Void> lockAll(UUID donor) {
        return database.sql("""
                        select donor from donor where donor in (select donor_records(:donor))
                        order by donor for no key update""").bind("donor", donor).then();
    }

    private Mono<DonorsGroups> groups(UUID donor) {
        var person = database.sql("""
                        select coalesce((select person from donor_merge where merged = donor), donor)
                        from donor where donor = :donor""").bind("donor", donor).mapValue(UUID.class).one();
        return person.zipWith(determinations(donor), DonorsGroups::new);
    }

    private Mono<List<CountedGroup>> determinations(UUID donor) {
        return database.sql("""
                        select * from counted_group where donor in (select donor_records(:donor))
                        order by donation, determination""")
                .bind("donor", donor)
                .mapProperties(GroupRow.class)
                .all()
                .map(GroupRow::read)
                .collectList();
    }

    @Override
    public Mono<UUID> openOf(UUID donor) {
        return database.sql("""
                        select alarm from group_alarm
                        where settled is null and donor in (select donor_records(:donor)) order by raised_at limit 1""").bind("donor", donor).mapValue(UUID.class).one();
    }

    @Override
    public Mono<Alarm> find(UUID alarm) {
        return database.sql("select alarm, donor, settled is null as open from group_alarm where alarm = :alarm")
                .bind("alarm", alarm)
                .mapProperties(Alarm.class)
                .one();
    }

    @Override
    public Mono<Void> record(GroupAlarmEvent event, Act act) {
        return switch (event) {
            case GroupsContradicted raised ->
                tell("GroupsContradicted", raised, act).then(raise(raised));
            case GroupsAgreeNow over -> tell("GroupsAgreeNow", over, act).then(end(over, act));
            case GroupDecided _ ->
                throw new IllegalArgumentException("a decision is recorded with its group and words");
        };
    }

    private Mono<Void> raise(GroupsContradicted raised) {
        return database.sql("""
                        insert into group_alarm (alarm, donor, kind, raised_at) values (:alarm, :donor, :kind, :at)""")
                .bind("alarm", raised.alarm())
                .bind("donor", raised.donor())
                .bind("kind", raised.kind().name())
                .bind("at", raised.at())
                .then();
    }

    private Mono<Void> end(GroupsAgreeNow over, Act act) {
        return database.sql("""
                        update group_alarm set settled = 'AGREE_NOW', settled_by = :by, settled_at = :at
                        where alarm = :alarm""")
                .bind("alarm", over.alarm())
                .bind("by", act.actor())
                .bind("at", over.at())
                .then();
    }

    @Override
    public Mono<Void> record(GroupDecided event, GroupDecision decision, Act act) {
        return tell("GroupDecided", event, act)
                .then(database.sql("""
                                update group_alarm set settled = 'DECIDED', abo = :abo, rhd = :rhd, ground = :ground,
                                  words = :words, settled_by = :by, settled_at = :at
                                where alarm = :alarm""")
                        .bind("alarm", decision.alarm())
                        .bind("abo", decision.group().abo().name())
                        .bind("rhd", decision.group().rhD().name())
                        .bind("ground", decision.ground().name())
                        .bind("words", decision.words())
                        .bind("by", act.actor())
                        .bind("at", event.at())
                        .then())
                .then(database.sql("""
                                update donation_group set decided = :alarm where donation in (
                                  select donation from donation where donor in (select donor_records(:donor)))""")
                        .bind("alarm", decision.alarm())
                        .bind("donor", event.donor())
                        .then());
    }

    @Override
    public Flux<OpenAlarm> open() {
        return database.sql("select * from group_alarm where settled is null order by raised_at, alarm")
                .mapProperties(AlarmRow.class)
                .all()
                .concatMap(this::withDeterminations);
    }

    @Override
    public Flux<OpenAlarm> openOf(Collection<UUID> donors) {
        return database.sql("""
                        select * from group_alarm where settled is null and donor = any(:donors)
                        order by raised_at, alarm""")
                .bind("donors", donors.toArray(UUID[]::new))
                .mapProperties(AlarmRow.class)
                .all()
                .concatMap(this::withDeterminations);
    }

    private Mono<OpenAlarm> withDeterminations(AlarmRow row) {
        return determinations(row.donor())
                .map(all -> new OpenAlarm(
                        row.alarm(), row.donor(), Contradiction.valueOf(row.kind()), row.raisedAt(), all));
    }

    private Mono<Void> tell(String type, GroupAlarmEvent event, Act act) {
        var donor = event.donor().toString();
        return journal.appendNext(act, new Fact(STREAM, donor, type, 1, event));
    }

    record AlarmRow(UUID alarm, UUID donor, String kind, Instant raisedAt) {}
}
