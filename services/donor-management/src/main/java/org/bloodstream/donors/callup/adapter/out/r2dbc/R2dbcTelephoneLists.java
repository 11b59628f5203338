package org.bloodstream.donors.callup.adapter.out.r2dbc;

import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.donors.callup.application.CallableDonors;
import org.bloodstream.donors.callup.application.TelephoneLists;
import org.bloodstream.donors.contact.domain.Channel;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcTelephoneLists implements TelephoneLists {
    private final DatabaseClient database;
    private final CallableDonors callable;

    R2dbcTelephoneLists(DatabaseClient database, CallableDonors callable) {
        this.database = database;
        this.callable = callable;
    }

    @Override
    public Flux<ToRing> of(UUID list) {
        return database.sql("""
                        select c.donor, c.position, c.abo, c.rhd, d.family_name, d.given_name, reached.phone, reached.channels,
                               exists (select from donor_merge m where m.person = d.donor) as several
                        from call_up_donor c join call_up l on l.list = c.list join donor d on d.donor = c.donor
                        cross join lateral (select phone, channels from donor_contact k where k.donor = d.donor
                                            order by version desc limit 1) reached
                        where c.list = :list and c.state = 'TO_INVITE' and reached.phone is not null
                          and not exists (select from appointment a where a.donor in (select donor_records(c.donor)) and a.session = l.session
                                          and a.state in ('WAITING', 'BOOKED', 'ARRIVED'))
                          and\s""" + R2dbcCallableDonors.INVITED_AT_ALL + """
                        order by reached.channels && array['PHONE', 'TEXT'] desc, c.position""")
                .bind("list", list)
                .mapProperties(Row.class)
                .all()
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .filterWhen(row -> row.several() ? callable.mayBeInvited(row.donor()) : Mono.just(true), 1)
                .map(Row::toRing);
    }

    record Row(
            UUID donor,
            int position,
            String abo,
            String rhd,
            String familyName,
            String givenName,
            String phone,
            String[] channels,
            boolean several) {
        ToRing toRing() {
            var wanted = Stream.of(channels).map(Channel::valueOf).sorted().toList();
            return new ToRing(donor, position, BloodGroup.of(abo, rhd), familyName, givenName, phone, wanted);
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Row[…]";
        }
    }
}
