package org.bloodstream.donors.collection.adapter.out.r2dbc;

import java.util.UUID;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.donors.collection.application.GroupOnRecord;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the record says of a person's group: what counts of earlier donations, and what an earlier system knew. */
@Component
class GroupsOnRecord implements GroupOnRecord {
    private final DatabaseClient database;

    GroupsOnRecord(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<BloodGroup> of(UUID donor) {
        return database.sql("""
                        select abo, rhd from (
                            select abo, rhd from counted_group where donor in (select donor_records(:donor))
                            union select abo, rhd from donor_group where donor in (select donor_records(:donor))) as known
                        limit 2""")
                .bind("donor", donor)
                .mapProperties(Row.class)
                .all()
                .collectList()
                .filter(known -> known.size() == 1)
                .map(known -> known.getFirst().group());
    }

    record Row(String abo, String rhd) {
        BloodGroup group() {
            return BloodGroup.of(abo, rhd);
        }
    }
}
