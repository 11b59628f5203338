package org.bloodstream.donors.bloodtype;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.group.Antibody;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RedCellPhenotype;
import org.bloodstream.blood.group.RhDFinding;
import org.bloodstream.blood.group.Typing;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
public class BloodOfDonors {
    private final DatabaseClient database;

    BloodOfDonors(DatabaseClient database) {
        this.database = database;
    }

    /** @param records every record of one person */
    public Mono<KnownBlood> of(List<UUID> records) {
        return Mono.zip(groups(records), phenotype(records), antibodies(records).collectList(), weakD(records))
                .map(found -> new KnownBlood(
                        only(found.getT1()),
                        found.getT2(),
                        found.getT3(),
                        found.getT4().orElse(null)));
    }

    /** Of determinations that count as RhD positive: what somebody decided to be negative has no weak D. */
    private Mono<Optional<RhDFinding>> weakD(List<UUID> records) {
        return rows("""
                        select rhd_finding as one, '' as other
                        from donation_group join counted_group using (donation, determination) join donation using (donation)
                        where donation.donor = any(:records) and counted_group.rhd = 'POSITIVE'
                          and rhd_finding not in ('POSITIVE', 'NEGATIVE')
                        order by collected_at desc, determination desc limit 1""", records)
                .map(row -> RhDFinding.valueOf(row.one()))
                .singleOrEmpty()
                .singleOptional();
    }

    private Mono<List<BloodGroup>> groups(List<UUID> records) {
        return rows("select distinct abo as one, rhd as other from donor_group where donor = any(:records)", records)
                .map(row -> BloodGroup.of(row.one(), row.other()))
                .collectList();
    }

    private static @Nullable BloodGroup only(List<BloodGroup> groups) {
        return groups.size() == 1 ? groups.getFirst() : null;
    }

    private Mono<RedCellPhenotype> phenotype(List<UUID> records) {
        return rows(
                        "select antigen as one, result as other from donor_antigen_brought where donor = any(:records)",
                        records)
                .map(row -> RedCellPhenotype.of(Map.of(Antigen.of(row.one()), Typing.valueOf(row.other()))))
                .collectList()
                .map(BloodOfDonors::together);
    }

    /** A third record does not settle what two disagree about. */
    private static RedCellPhenotype together(List<RedCellPhenotype> found) {
        var typings = new HashMap<Antigen, Typing>();
        for (var one : found)
            one.known()
                    .forEach((antigen, typing) -> typings.merge(
                            antigen, typing, (here, there) -> here == there ? here : Typing.NO_INFORMATION));
        return RedCellPhenotype.of(typings);
    }

    private Flux<Antibody> antibodies(List<UUID> records) {
        return rows(
                        "select distinct antigen as one, '' as other from donor_antibody where donor = any(:records) order by 1",
                        records)
                .map(row -> new Antibody(Antigen.of(row.one())));
    }

    private Flux<Row> rows(String sql, List<UUID> records) {
        return database.sql(sql)
                .bind("records", records.toArray(UUID[]::new))
                .mapProperties(Row.class)
                .all();
    }

    record Row(String one, String other) {}
}
