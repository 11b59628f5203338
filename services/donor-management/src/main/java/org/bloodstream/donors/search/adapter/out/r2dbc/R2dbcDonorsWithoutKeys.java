package org.bloodstream.donors.search.adapter.out.r2dbc;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.donors.likeness.domain.Spelling;
import org.bloodstream.donors.search.application.DonorsWithoutKeys;
import org.bloodstream.donors.search.domain.FormerName;
import org.bloodstream.donors.search.domain.IndexedName;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Repository
class R2dbcDonorsWithoutKeys implements DonorsWithoutKeys {
    private final DatabaseClient database;
    private final JsonMapper json;
    private final Spelling spelling;

    R2dbcDonorsWithoutKeys(DatabaseClient database, JsonMapper json, Spelling spelling) {
        this.database = database;
        this.json = json;
        this.spelling = spelling;
    }

    @Override
    public Mono<Integer> key(int most) {
        return database.sql("""
                        select donor, family_name, given_name, former_names from donor where name_keys is null
                        limit :most for update skip locked""")
                .bind("most", most)
                .mapProperties(Named.class)
                .all()
                .map(this::keyed)
                .collectList()
                .flatMap(this::write);
    }

    private Mono<Integer> write(List<Keyed> donors) {
        if (donors.isEmpty()) return Mono.just(0);
        return database.sql("""
                        update donor set names_normal = made.normal,
                          name_sounds = array(select json_array_elements_text(made.sounds)),
                          name_keys = array(select json_array_elements_text(made.keys))
                        from json_to_recordset(cast(:rows as json))
                          as made (donor uuid, normal text, sounds json, keys json)
                        where donor.donor = made.donor""")
                .bind("rows", json.writeValueAsString(donors))
                .fetch()
                .rowsUpdated()
                .map(Long::intValue);
    }

    private Keyed keyed(Named donor) {
        var former = donor.formerNames() == null ? List.<FormerName>of() : FormerName.readAll(donor.formerNames());
        var index = Stream.concat(Stream.of(new FormerName(donor.familyName(), donor.givenName())), former.stream())
                .map(name -> IndexedName.of(name.family(), name.given(), spelling))
                .reduce(IndexedName::and)
                .orElseThrow();
        return new Keyed(donor.donor(), index.normal(), index.sounds(), index.keys());
    }

    record Named(
            UUID donor,
            String familyName,
            String givenName,
            @Nullable String formerNames) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Named[…]";
        }
    }

    record Keyed(UUID donor, String normal, Set<String> sounds, Set<String> keys) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Keyed[…]";
        }
    }
}
