package org.bloodstream.outcomes.identity.adapter.out.r2dbc;

import static org.bloodstream.outcomes.rows.Columns.required;

import io.r2dbc.spi.Readable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.identity.application.PatientNumbers;
import org.bloodstream.outcomes.identity.domain.Claim;
import org.bloodstream.outcomes.identity.domain.Identities;
import org.bloodstream.outcomes.identity.domain.Merge;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcPatientNumbers implements PatientNumbers {
    private static final String AROUND = """
            with recursive known (number) as (
              select unnest(:numbers::text[])
              union
              select link.other from known join identity_link link on link.one = known.number)
            select false as merge, main as one, number as other from identity_claim
             where main in (select number from known)
            union all
            select true, survivor, retired from identity_merge where survivor in (select number from known)""";

    private final DatabaseClient database;

    R2dbcPatientNumbers(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Identities> around(Collection<PatientIdentifier> numbers) {
        if (numbers.isEmpty()) return Mono.just(new Identities(List.of(), List.of()));
        return database.sql(AROUND)
                .bind("numbers", keys(numbers))
                .map(R2dbcPatientNumbers::link)
                .all()
                .collectList()
                .map(R2dbcPatientNumbers::identities);
    }

    @Override
    public Mono<Void> identified(PatientIdentifier main, Set<PatientIdentifier> numbers) {
        return database.sql("delete from identity_claim where main = :main")
                .bind("main", main.key())
                .then()
                .then(seen(main, numbers));
    }

    @Override
    public Mono<Void> seen(PatientIdentifier main, Set<PatientIdentifier> numbers) {
        var all = Stream.concat(Stream.of(main), numbers.stream()).distinct().toList();
        return database.sql("""
                        insert into identity_claim (main, number) select :main, unnest(:numbers::text[])
                        on conflict do nothing""")
                .bind("main", main.key())
                .bind("numbers", keys(all))
                .then();
    }

    @Override
    public Mono<Void> merged(Merge merge) {
        return database.sql("""
                        insert into identity_merge (survivor, retired) values (:survivor, :retired)
                        on conflict do nothing""")
                .bind("survivor", merge.survivor().key())
                .bind("retired", merge.retired().key())
                .then();
    }

    private static String[] keys(Collection<PatientIdentifier> numbers) {
        return numbers.stream().map(PatientIdentifier::key).toArray(String[]::new);
    }

    private static Identities identities(List<Record> links) {
        List<Claim> claims = new ArrayList<>();
        List<Merge> merges = new ArrayList<>();
        for (Record link : links) {
            if (link instanceof Claim claim) claims.add(claim);
            if (link instanceof Merge merge) merges.add(merge);
        }
        return new Identities(claims, merges);
    }

    private static Record link(Readable row) {
        var one = PatientIdentifier.parseKey(required(row, "one", String.class));
        var other = PatientIdentifier.parseKey(required(row, "other", String.class));
        return required(row, "merge", Boolean.class) ? new Merge(one, other) : new Claim(one, other);
    }
}
