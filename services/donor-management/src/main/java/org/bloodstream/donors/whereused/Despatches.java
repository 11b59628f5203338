package org.bloodstream.donors.whereused;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.blood.organisation.OdsCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Components by the donation that they are of; a component that comes back and leaves again has its last hospital. */
@Repository
public class Despatches {
    private final DatabaseClient database;
    private final HospitalNames names;
    private final ZoneId zone;

    Despatches(DatabaseClient database, HospitalNames names, ZoneId zone) {
        this.database = database;
        this.names = names;
        this.zone = zone;
    }

    Mono<Void> learn(Despatched despatched) {
        return database.sql("""
                        insert into component_despatched (component, donation, kind, hospital, despatched_at)
                        values (:component, :donation, :kind, :hospital, :at)
                        on conflict (component) do update set hospital = :hospital, despatched_at = :at""")
                .bind("component", despatched.component().value())
                .bind("donation", despatched.donation().value())
                .bind("kind", despatched.kind())
                .bind("hospital", despatched.hospital().value())
                .bind("at", despatched.despatchedAt())
                .then();
    }

    /** By donation number, in the order of their leaving. */
    public Mono<Map<String, List<SentTo>>> ofDonors(List<UUID> records) {
        return database.sql("""
                        select donation, c.kind, hospital, despatched_at
                        from component_despatched c join donation using (donation)
                        where donor = any(:records) order by despatched_at, component""")
                .bind("records", records.toArray(UUID[]::new))
                .mapProperties(Row.class)
                .all()
                .collect(Collectors.groupingBy(
                        Row::donation, Collectors.mapping(row -> row.sentTo(names, zone), Collectors.toList())));
    }

    record Row(String donation, String kind, String hospital, Instant despatchedAt) {
        SentTo sentTo(HospitalNames names, ZoneId zone) {
            var to = new OdsCode(hospital);
            return new SentTo(
                    to,
                    names.name(to),
                    kind,
                    YearMonth.from(despatchedAt.atZone(zone)).toString());
        }
    }
}
