package org.bloodstream.donors.callup.adapter.out.r2dbc;

import static org.bloodstream.donors.rows.Columns.orNull;
import static org.bloodstream.donors.rows.Columns.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.callup.application.CallUps;
import org.bloodstream.donors.callup.domain.Listed;
import org.bloodstream.donors.contact.domain.Channel;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcCallUps implements CallUps {
    private static final String STREAM = "register";

    private static final String CALLED = """
            select c.list, c.donor, c.abo, c.rhd, c.short as short_by, c.last_gave, c.may_give_from, c.district, c.kilometres, c.last_called,
                   case when exists (select from appointment a where a.donor in (select donor_records(c.donor)) and a.session = l.session
                                     and a.state in ('WAITING', 'BOOKED', 'ARRIVED')) then 'BOOKED' else c.state end as state,
                   c.way, c.called_on
            from call_up_donor c join call_up l on l.list = c.list
            """;

    private final DatabaseClient database;
    private final Journal journal;

    R2dbcCallUps(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Mono<Occasion> session(UUID session) {
        return database.sql("select pg_advisory_xact_lock(hashtextextended('call-up', 0))")
                .then()
                .then(database.sql("""
                                select s.session, s.day, v.postcode_district as district, v.latitude, v.longitude
                                from donation_session s join venue v on v.venue = s.venue
                                where s.session = :session and s.state in ('PLANNED', 'OPEN')""")
                        .bind("session", session)
                        .mapProperties(OccasionRow.class)
                        .one()
                        .map(OccasionRow::occasion));
    }

    @Override
    public Mono<Void> add(CallUp list, List<Listed> donors, Act act) {
        var event = new CallUpListMade(
                list.list(), list.session(), list.donation().name(), list.groups(), donors.size(), list.at());
        return tell(list.list(), "CallUpListMade", event, act)
                .then(insert(list))
                .thenMany(Flux.range(0, donors.size()))
                .concatMap(position -> insert(list.list(), position + 1, donors.get(position)))
                .then();
    }

    private Mono<Void> insert(CallUp list) {
        return database.sql("""
                        insert into call_up (list, session, day, donation, groups, districts, within_km, ordering, most, made_by, made_at)
                        values (:list, :session, :day, :donation, :groups, :districts, :withinKm, :ordering, :most, :by, :at)""")
                .bind("list", list.list())
                .bind("session", list.session())
                .bind("day", list.day())
                .bind("donation", list.donation().name())
                .bind("groups", list.groups().toArray(String[]::new))
                .bind("districts", list.districts().toArray(String[]::new))
                .bind("withinKm", orNull(Integer.class, list.withinKm()))
                .bind("ordering", list.order().name())
                .bind("most", list.most())
                .bind("by", list.by().value())
                .bind("at", list.at())
                .then();
    }

    private Mono<Void> insert(UUID list, int position, Listed listed) {
        return database.sql("""
                        insert into call_up_donor (list, donor, position, abo, rhd, short, last_gave, may_give_from,
                                                   district, kilometres, last_called, state)
                        values (:list, :donor, :position, :abo, :rhd, :short, :lastGave, :mayGiveFrom,
                                :district, :kilometres, :lastCalled, 'TO_INVITE')""")
                .bind("list", list)
                .bind("donor", listed.donor())
                .bind("position", position)
                .bind("abo", listed.group().abo().name())
                .bind("rhd", listed.group().rhD().name())
                .bind("short", listed.shortBy())
                .bind("lastGave", orNull(LocalDate.class, listed.lastGave()))
                .bind("mayGiveFrom", orNull(LocalDate.class, listed.mayGiveFrom()))
                .bind("district", text(listed.district()))
                .bind("kilometres", orNull(Integer.class, listed.kilometres()))
                .bind("lastCalled", orNull(LocalDate.class, listed.lastCalled()))
                .then();
    }

    @Override
    public Flux<Summary> lists(int most) {
        return database.sql(ListRow.SQL + "order by made_at desc, list limit :most")
                .bind("most", most)
                .mapProperties(ListRow.class)
                .all()
                .map(ListRow::summary);
    }

    @Override
    public Mono<CallUp> find(UUID list) {
        return database.sql(ListRow.SQL + "where list = :list")
                .bind("list", list)
                .mapProperties(ListRow.class)
                .one()
                .map(ListRow::callUp);
    }

    @Override
    public Flux<Called> donors(UUID list) {
        return database.sql(CALLED + "where c.list = :list order by c.position")
                .bind("list", list)
                .mapProperties(CalledRow.class)
                .all()
                .map(CalledRow::called);
    }

    @Override
    public Flux<Called> of(Collection<UUID> donors) {
        return database.sql(CALLED + "where c.donor = any(:donors) order by l.day, c.list")
                .bind("donors", donors.toArray(UUID[]::new))
                .mapProperties(CalledRow.class)
                .all()
                .map(CalledRow::called);
    }

    @Override
    public Mono<Called> lock(UUID list, UUID donor) {
        return database.sql(CALLED + "where c.list = :list and c.donor = :donor for update of c")
                .bind("list", list)
                .bind("donor", donor)
                .mapProperties(CalledRow.class)
                .one()
                .map(CalledRow::called);
    }

    @Override
    public Mono<Void> invited(UUID list, UUID donor, Channel way, LocalDate on, Act act) {
        return tell(donor, "DonorInvited", new DonorInvited(donor, list, way, act.at()), act)
                .then(database.sql("""
                                update call_up_donor set state = 'INVITED', way = :way, called_on = :on,
                                  changed_by = :by, changed_at = :at
                                where list = :list and donor = :donor""")
                        .bind("way", way.name())
                        .bind("on", on)
                        .bind("by", act.actor())
                        .bind("at", act.at())
                        .bind("list", list)
                        .bind("donor", donor)
                        .then());
    }

    @Override
    public Mono<Void> declined(UUID list, UUID donor, Act act) {
        return tell(donor, "InvitationDeclined", new InvitationDeclined(donor, list, act.at()), act)
                .then(database.sql("""
                                update call_up_donor set state = 'DECLINED', changed_by = :by, changed_at = :at
                                where list = :list and donor = :donor""")
                        .bind("by", act.actor())
                        .bind("at", act.at())
                        .bind("list", list)
                        .bind("donor", donor)
                        .then());
    }

    private Mono<Void> tell(UUID about, String type, Object event, Act act) {
        var subject = about.toString();
        return journal.appendNext(act, new Fact(STREAM, subject, type, 1, event));
    }

    record CallUpListMade(UUID list, UUID session, String donation, List<String> groups, int donors, Instant at) {}

    record DonorInvited(UUID donor, UUID list, Channel way, Instant at) {}

    record InvitationDeclined(UUID donor, UUID list, Instant at) {}
}
