package org.bloodstream.outcomes.bedside.adapter.out.r2dbc;

import static org.bloodstream.outcomes.rows.Columns.nullable;
import static org.bloodstream.outcomes.rows.Columns.oneOf;
import static org.bloodstream.outcomes.rows.Columns.required;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.compatibility.RecordedSex;
import org.bloodstream.blood.compatibility.StatedNeed;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.bedside.application.TransfusionRecords;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.FoundAntibody;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.Particulars;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.StatedRequirement;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.StatedTransplant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Repository
class R2dbcTransfusionRecords implements TransfusionRecords {
    /** One round trip: a check at the bedside waits for it. */
    private static final String UNDER = """
            select 'PARTICULARS' as said, patient, birth_date, sex, null::text as sample, null::text as against,
                   null::text as need, null::text as policy, null::timestamptz as since, null::uuid as statement
              from bedside_particulars where patient = any(:patients::text[])
            union all
            (select distinct 'ANTIBODY', patient, null::date, null::text, sample, against, null::text, null::text,
                             null::timestamptz, null::uuid
               from binding_antibody where patient = any(:patients::text[]))
            union all
            (select distinct 'REQUIREMENT', patient, null::date, null::text, null::text, null::text, need, null::text,
                             null::timestamptz, null::uuid
               from binding_requirement where patient = any(:patients::text[]))
            union all
            select 'TRANSPLANT', patient, null, null, null, null, null, policy, since, statement
              from binding_transplant where patient = any(:patients::text[])
             order by since, statement""";

    private final DatabaseClient database;
    private final JsonMapper json;

    R2dbcTransfusionRecords(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Mono<TransfusionRecord> under(Collection<PatientIdentifier> numbers) {
        if (numbers.isEmpty()) return Mono.just(TransfusionRecord.NOTHING);
        return database.sql(UNDER)
                .bind("patients", keys(numbers))
                .map(this::said)
                .all()
                .collectList()
                .map(said -> new TransfusionRecord(
                        those(Particulars.class, said),
                        those(FoundAntibody.class, said),
                        those(StatedRequirement.class, said),
                        those(StatedTransplant.class, said)));
    }

    private Record said(Readable row) {
        var kind = required(row, "said", String.class);
        return switch (kind) {
            case "PARTICULARS" -> particulars(row);
            case "ANTIBODY" -> antibody(row);
            case "REQUIREMENT" -> requirement(row);
            case "TRANSPLANT" -> transplant(row);
            default -> throw new IllegalStateException("nobody says " + kind);
        };
    }

    private static <T> List<T> those(Class<T> kind, List<Record> said) {
        return said.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Particulars particulars(Readable row) {
        return new Particulars(
                patient(row), row.get("birth_date", LocalDate.class), oneOf(RecordedSex.class, row, "sex"));
    }

    private static FoundAntibody antibody(Readable row) {
        return new FoundAntibody(
                patient(row),
                required(row, "sample", String.class),
                new Antigen(required(row, "against", String.class)));
    }

    private static StatedRequirement requirement(Readable row) {
        return new StatedRequirement(patient(row), oneOf(StatedNeed.class, row, "need"));
    }

    private StatedTransplant transplant(Readable row) {
        return json.readValue(required(row, "policy", String.class), StatedTransplant.class);
    }

    private static String[] keys(Collection<PatientIdentifier> numbers) {
        return numbers.stream().map(PatientIdentifier::key).toArray(String[]::new);
    }

    private static PatientIdentifier patient(Readable row) {
        return PatientIdentifier.parseKey(required(row, "patient", String.class));
    }

    @Override
    public Mono<Void> put(Particulars particulars, Collection<PatientIdentifier> numbers) {
        return database.sql("delete from bedside_particulars where patient = any(:numbers::text[])")
                .bind("numbers", keys(numbers))
                .then()
                .then(put(particulars));
    }

    private Mono<Void> put(Particulars particulars) {
        return database.sql("""
                        insert into bedside_particulars (patient, birth_date, sex) values (:patient, :birthDate, :sex)
                        on conflict (patient) do update set birth_date = :birthDate, sex = :sex""")
                .bind("patient", particulars.patient().key())
                .bind("birthDate", nullable(LocalDate.class, particulars.birthDate()))
                .bind("sex", particulars.sex().name())
                .then();
    }

    @Override
    public Mono<Void> found(Stated stated, String sample, Set<Antigen> against) {
        return database.sql("""
                        insert into bedside_antibody (statement, patient, since, sample, against)
                        select :statement, :patient, :since, :sample, unnest(:against::text[]) on conflict do nothing""")
                .bind("statement", stated.statement())
                .bind("patient", stated.patient().key())
                .bind("since", stated.since())
                .bind("sample", sample)
                .bind("against", against.stream().map(Antigen::isbtNumber).toArray(String[]::new))
                .then();
    }

    @Override
    public Mono<Void> stated(Stated stated, String request, Set<StatedNeed> needs) {
        return database.sql("""
                        insert into bedside_requirement (statement, patient, since, request, need)
                        select :statement, :patient, :since, :request, unnest(:needs::text[]) on conflict do nothing""")
                .bind("statement", stated.statement())
                .bind("patient", stated.patient().key())
                .bind("since", stated.since())
                .bind("request", request)
                .bind("needs", needs.stream().map(StatedNeed::name).toArray(String[]::new))
                .then();
    }
}
