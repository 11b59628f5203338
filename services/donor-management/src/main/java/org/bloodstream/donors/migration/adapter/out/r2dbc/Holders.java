package org.bloodstream.donors.migration.adapter.out.r2dbc;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.donors.migration.application.Portion;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.donors.migration.domain.SourceRow;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Whose the rows of a portion are, as far as the register knows. */
@Repository
class Holders {
    private final DatabaseClient database;

    Holders(DatabaseClient database) {
        this.database = database;
    }

    /** By their numbers in the old system. */
    Mono<Map<String, UUID>> known(Portion portion) {
        return database.sql(
                        "select number, donor from donor_legacy_number where system = :system and number = any(:numbers)")
                .bind("system", portion.work().system())
                .bind(
                        "numbers",
                        portion.rows().stream()
                                .map(SourceRow::number)
                                .distinct()
                                .toArray(String[]::new))
                .mapProperties(Known.class)
                .all()
                .collectMap(Known::number, Known::donor);
    }

    /** Numbers that stand for somebody else's donation here. */
    Mono<Set<String>> othersDonations(Portion portion, Map<String, UUID> known) {
        if (portion.kind() != FileKind.DONATIONS) return Mono.just(Set.of());
        return database.sql("select donation, donor from donation where donation = any(:numbers)")
                .bind("numbers", portion.rows().stream().map(SourceRow::key).toArray(String[]::new))
                .map((row, _) -> Map.entry(
                        String.valueOf(row.get("donation", String.class)),
                        String.valueOf(row.get("donor", UUID.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(holders -> portion.rows().stream()
                        .filter(row -> holders.containsKey(row.key())
                                && !holders.get(row.key()).equals(String.valueOf(known.get(row.number()))))
                        .map(SourceRow::key)
                        .collect(Collectors.toSet()));
    }

    record Known(String number, UUID donor) {}
}
