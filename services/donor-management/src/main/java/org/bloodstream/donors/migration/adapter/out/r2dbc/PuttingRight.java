package org.bloodstream.donors.migration.adapter.out.r2dbc;

import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Donors who are held already, after a corrected file. What a person has changed here since is that person's word, and no old
 * system's to change: the comparison tells of it.
 */
@Repository
class PuttingRight {
    /** First, so that the statements behind it see what whoever held one of them has just committed. */
    private static final String HOLD =
            "select count(*) from (select from donor where donor = any(:donors) order by donor for no key update) held";

    private static final String PARTICULARS = """
            update donor d set family_name = r.family_name, given_name = r.given_name, date_of_birth = r.date_of_birth,
              sex = r.sex, national_number = r.national_number, names_normal = r.names_normal,
              name_sounds = array(select json_array_elements_text(r.name_sounds)),
              name_keys = array(select json_array_elements_text(r.name_keys)),
              registered_at = r.registered_on::timestamp at time zone 'Europe/London'
            from json_to_recordset(:rows::json) as r(donor uuid, family_name text, given_name text, date_of_birth date,
                 sex text, national_number text, names_normal text, name_sounds json, name_keys json, registered_on date)
            where d.donor = r.donor
              and (d.family_name, d.given_name, d.date_of_birth, d.sex, d.national_number, d.registered_at)
                  is distinct from (r.family_name, r.given_name, r.date_of_birth, r.sex, r.national_number,
                                    r.registered_on::timestamp at time zone 'Europe/London')
              and not exists (select from donor_correction c where c.donor = d.donor)""";

    /** Version 0 is how the donor was brought, kept at the first change. */
    private static final String ADDRESS = """
            update donor d set postcode = r.postcode, address_line = r.address_line
            from json_to_recordset(:rows::json) as r(donor uuid, postcode text, address_line text)
            where d.donor = r.donor
              and (d.postcode, d.address_line) is distinct from (r.postcode, r.address_line)
              and not exists (select from donor_contact c
                              where c.donor = d.donor and c.version > 0 and c.brought_from is null)""";

    private final DatabaseClient database;

    PuttingRight(DatabaseClient database) {
        this.database = database;
    }

    /** @param known who was held before, by number in the old system */
    Mono<Void> donors(Map<String, UUID> known, String rows) {
        if (known.isEmpty()) return Mono.empty();
        return database.sql(HOLD)
                .bind("donors", known.values().stream().distinct().toArray(UUID[]::new))
                .then()
                .then(database.sql(PARTICULARS).bind("rows", rows).then())
                .then(database.sql(ADDRESS).bind("rows", rows).then());
    }
}
