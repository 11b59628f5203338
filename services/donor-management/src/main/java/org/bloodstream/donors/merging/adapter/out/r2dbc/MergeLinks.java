package org.bloodstream.donors.merging.adapter.out.r2dbc;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The links between records, each with the record that stands for all of its person. */
@Component
class MergeLinks {
    private final DatabaseClient database;

    MergeLinks(DatabaseClient database) {
        this.database = database;
    }

    /** Whoever was merged into this record before belongs to the survivor now. */
    Mono<Void> tie(UUID merged, UUID survivor) {
        return database.sql("update donor_merge set person = :survivor where person = :merged")
                .bind("merged", merged)
                .bind("survivor", survivor)
                .then()
                .then(database.sql("""
                                insert into donor_merge (merged, into_donor, person)
                                values (:merged, :survivor, :survivor)""")
                        .bind("merged", merged)
                        .bind("survivor", survivor)
                        .then());
    }

    /** Whoever was merged into this record belongs to it again, and to nobody else. */
    Mono<Void> untie(UUID merged) {
        return database.sql("""
                        with recursive below (record) as (
                          select merged from donor_merge where into_donor = :merged
                          union
                          select link.merged from donor_merge link join below on link.into_donor = below.record)
                        update donor_merge set person = :merged where merged in (select record from below)""")
                .bind("merged", merged)
                .then()
                .then(database.sql("delete from donor_merge where merged = :merged")
                        .bind("merged", merged)
                        .then());
    }
}
