package org.bloodstream.donors.migration.adapter.out.r2dbc;

import java.time.Instant;
import org.bloodstream.donors.migration.application.Portion;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Ways to reach donors, and consents, of a whole portion: versions and words of the record like any other, marked with the
 * system that they were brought from. What a person said here since is no old system's to change: the comparison tells of it.
 */
@Repository
class BroughtContacts {
    private static final String WAYS = """
            insert into donor_contact (donor, version, postcode, address_lines, no_fixed_address, email, phone, channels,
                                       ways_asked, changed_by, changed_at, brought_from)
            select r.donor, coalesce(last.version, 0) + 1, r.postcode, array_remove(array[r.address_line], null), false,
                   r.email, r.phone, coalesce(string_to_array(r.channels, ' '), '{}'), r.channels is not null,
                   :by, :at, :system
            from json_to_recordset(:rows::json)
              as r(donor uuid, postcode text, address_line text, email text, phone text, channels text)
            left join lateral (
              select * from donor_contact c where c.donor = r.donor order by c.version desc limit 1) last on true
            where coalesce(r.email, r.phone, r.channels) is not null
              and (last.donor is null or (last.brought_from is not null and not :live))
              and (last.postcode, last.address_lines, last.email, last.phone, last.channels) is distinct from
                  (r.postcode, array_remove(array[r.address_line], null), r.email, r.phone,
                   coalesce(string_to_array(r.channels, ' '), '{}'))""";

    /**
     * The later day counts, and of one day the no: so a no of the old system ends a yes that was said before it, here too, and
     * no older file makes a yes of a no.
     */
    private static final String CONSENTS = """
            insert into donor_consent (donor, number, consent, wording, given, given_on, recorded_by, recorded_at, brought_from)
            select said.donor,
                   (select count(*) from donor_consent c where c.donor = said.donor)
                     + row_number() over (partition by said.donor order by said.consent),
                   said.consent, 'migration', said.given, said.given_on, :by, :at, :system
            from (select r.donor, split_part(word, ' ', 1) as consent, split_part(word, ' ', 2) = 'yes' as given,
                         split_part(word, ' ', 3)::date as given_on
                  from json_to_recordset(:rows::json) as r(donor uuid, consents text)
                  cross join lateral unnest(string_to_array(r.consents, '; ')) as word) said
            left join lateral (
              select * from donor_consent c where c.donor = said.donor and c.consent = said.consent
              order by c.number desc limit 1) last on true
            where (last.donor is null or (last.brought_from is not null and not :live) or (last.given and not said.given))
              and (last.given, last.given_on) is distinct from (said.given, said.given_on)
              and (last.donor is null or last.given = said.given
                   or said.given_on > last.given_on or (said.given_on = last.given_on and not said.given))""";

    private final DatabaseClient database;

    BroughtContacts(DatabaseClient database) {
        this.database = database;
    }

    /**
     * @param rows of donors who are held by now
     * @param live only a no still counts then, and what nobody has said yet
     */
    Mono<Void> take(Portion portion, String rows, boolean live, Instant at) {
        return write(portion, WAYS, rows, live, at, "email", "phone", "channels")
                .then(write(portion, CONSENTS, rows, live, at, "consents"));
    }

    /** A file of the earlier layout costs nothing. */
    private Mono<Void> write(Portion portion, String sql, String rows, boolean live, Instant at, String... columns) {
        if (portion.rows().stream().noneMatch(row -> row.says(columns))) return Mono.empty();
        return database.sql(sql)
                .bind("rows", rows)
                .bind("live", live)
                .bind("system", portion.work().system())
                .bind("by", portion.work().startedBy().value())
                .bind("at", at)
                .then();
    }
}
