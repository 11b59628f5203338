package org.bloodstream.donors.callup.adapter.out.r2dbc;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.callup.application.CallableDonors;
import org.bloodstream.donors.callup.domain.CallOrder;
import org.bloodstream.donors.callup.domain.Callable;
import org.bloodstream.donors.callup.domain.CallingRule;
import org.bloodstream.donors.contact.application.PersonsContact;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcCallableDonors implements CallableDonors {
    /** Whole years, as at the chairside (COL-03). */
    private static final int YOUNGEST = 17;

    /**
     * The last word counts, and nobody who never said yes is called. A way to be reached must be wanted. Of who has several
     * numbers this is not all: {@link #saysYes}.
     */
    static final String INVITED_AT_ALL = """
            not exists (select from donor_merge m where m.merged = d.donor)
            and not exists (select from donor_standing s where s.donor = d.donor
                            and (s.died_on is not null or s.opted_out or s.transferred_to is not null or s.restricted is not null))
            and exists (select from donor_records(d.donor) as each (number)
                        where (select given from donor_consent c where c.donor = each.number and c.consent = 'invitations'
                               order by number desc limit 1))
            and exists (select from donor_contact c where c.donor = d.donor and cardinality(c.channels) > 0
                        and c.version = (select max(version) from donor_contact l where l.donor = d.donor))
            and not exists (select from group_alarm a where a.settled is null and a.donor in (select donor_records(d.donor)))
            """;

    private static final String NEAR = "left(replace(upper(d.postcode), ' ', ''), -3) = any(:districts)";

    /** Whose district has no position, or who gave no postcode, is not left out. */
    private static final String NEAR_OR_UNKNOWN = "(" + NEAR + " or place.district is null)";

    private static final String INVITATIONS = "invitations";

    private final DatabaseClient database;
    private final PersonsContact person;
    private final ZoneId zone;

    R2dbcCallableDonors(DatabaseClient database, PersonsContact person, ZoneId zone) {
        this.person = person;
        this.database = database;
        this.zone = zone;
    }

    @Override
    public Flux<Callable> callable(Search search) {
        var known = List.copyOf(search.kilometres().keySet());
        return database.sql("""
                        select d.donor, d.sex, g.abo, g.rhd, given.gifts,
                               left(replace(upper(d.postcode), ' ', ''), -3) as district, place.kilometres,
                               called.last_called, called.calls,
                               exists (select from donor_merge m where m.person = d.donor) as several
                        from donor d
                        left join unnest(:known, :kilometres) as place(district, kilometres)
                          on place.district = left(replace(upper(d.postcode), ' ', ''), -3)
                        cross join lateral (
                          select min(abo) as abo, min(rhd) as rhd, count(distinct abo || rhd) as groups
                          from counted_group where donor in (select donor_records(d.donor))) g
                        cross join lateral (
                          select string_agg(kind || ' ' || cast(timezone(:zone, collected_at) as date), ',') as gifts,
                                 max(collected_at) as last
                          from donation where donor in (select donor_records(d.donor)) and not samples_only) given
                        cross join lateral (
                          select max(called_on) as last_called, count(*) filter (where called_on > :yearAgo) as calls
                          from (select donor, called_on from call_up_donor where called_on is not null
                                union all select donor, called_on from rare_call) c
                          where c.donor in (select donor_records(d.donor))) called
                        where\s""" + (search.unknownToo() ? NEAR_OR_UNKNOWN : NEAR) + """
                          and d.date_of_birth <= :bornBy
                          and g.groups = 1 and g.abo || ' ' || g.rhd = any(:groups)
                          and\s""" + INVITED_AT_ALL + """
                          and not exists (select from appointment a where a.donor in (select donor_records(d.donor)) and a.donation = :donation
                                          and a.state in ('WAITING', 'BOOKED'))
                          and not exists (select from call_up_donor c join call_up l on l.list = c.list
                                          where c.donor in (select donor_records(d.donor)) and c.state = 'TO_INVITE' and l.day >= :today)
                        order by case when :nearest then place.kilometres end nulls last, called.last_called nulls first, given.last nulls first, d.donor limit :most""")
                .bind("zone", zone.getId())
                .bind("yearAgo", search.today().minusDays(CallingRule.YEAR))
                .bind("districts", search.districts().toArray(String[]::new))
                .bind("known", known.toArray(String[]::new))
                .bind("kilometres", known.stream().map(search.kilometres()::get).toArray(Integer[]::new))
                .bind("nearest", search.order() == CallOrder.NEAREST)
                .bind("bornBy", search.day().minusYears(YOUNGEST))
                .bind("groups", search.groups().toArray(String[]::new))
                .bind("donation", search.donation().name())
                .bind("today", search.today())
                .bind("most", search.most())
                .mapProperties(CallableRow.class)
                .all()
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .filterWhen(row -> row.several() ? saysYes(row.donor()) : Mono.just(true), 1)
                .map(CallableRow::callable);
    }

    @Override
    public Mono<Boolean> mayBeInvited(UUID donor) {
        return database.sql(
                        "select exists (select from donor d where d.donor = :donor and " + INVITED_AT_ALL + ") as may")
                .bind("donor", donor)
                .mapValue(Boolean.class)
                .one()
                .flatMap(may -> may ? saysYes(donor) : Mono.just(false));
    }

    /** Over all numbers of the person: the stricter answer stands. */
    private Mono<Boolean> saysYes(UUID donor) {
        return person.consents(donor)
                .filter(said -> said.given().contains(INVITATIONS))
                .flatMap(_ -> person.ways(donor))
                .map(ways -> !ways.wanted().isEmpty())
                .defaultIfEmpty(false);
    }
}
