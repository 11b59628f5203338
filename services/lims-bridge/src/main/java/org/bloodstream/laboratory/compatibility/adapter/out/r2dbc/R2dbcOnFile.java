package org.bloodstream.laboratory.compatibility.adapter.out.r2dbc;

import static org.bloodstream.laboratory.rows.Columns.get;
import static org.bloodstream.laboratory.rows.Columns.group;
import static org.bloodstream.laboratory.rows.Columns.text;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.compatibility.OfferedUnit;
import org.bloodstream.blood.compatibility.Preparation;
import org.bloodstream.blood.compatibility.RecordedSex;
import org.bloodstream.blood.compatibility.StatedNeed;
import org.bloodstream.blood.compatibility.UnitResults;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.RedCellPhenotype;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.laboratory.compatibility.application.OnFile;
import org.bloodstream.laboratory.compatibility.domain.GroupOnFile;
import org.bloodstream.laboratory.compatibility.domain.Particulars;
import org.bloodstream.laboratory.compatibility.domain.PatientOnFile;
import org.bloodstream.laboratory.identity.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The tables of this service, and for antibodies its journal, where each stands as the laboratory reported it. */
@Repository
class R2dbcOnFile implements OnFile {
    private static final String GROUPS = """
            SELECT abo, rh_d, determinations, antibody_screen, collected_at FROM group_report
            WHERE patient = ANY(:patients)
            """;
    private static final String NEEDS = """
            SELECT DISTINCT need FROM stated_need stated WHERE patient = ANY(:patients) AND NOT EXISTS
              (SELECT FROM need_ending ended WHERE ended.statement = stated.statement AND ended.need = stated.need)
            """;
    private static final String PARTICULARS =
            "SELECT birth_date, sex FROM patient_particulars WHERE patient = ANY(:patients)";
    private static final String UNIT = """
            SELECT d.kind, d.abo, d.rh_d, d.expires_at, r.collected_at, r.irradiated_at, coalesce(r.washed, false) AS washed,
              coalesce(r.antigens_present, '{}') AS antigens_present, coalesce(r.antigens_absent, '{}') AS antigens_absent,
              coalesce(r.hev, 'NO_INFORMATION') AS hev
            FROM despatched_component d LEFT JOIN component_record r USING (component) WHERE component = :component
            """;

    private final DatabaseClient database;
    private final BindingAntibodies antibodies;

    R2dbcOnFile(DatabaseClient database, BindingAntibodies antibodies) {
        this.database = database;
        this.antibodies = antibodies;
    }

    @Override
    public Mono<PatientOnFile> of(Person person) {
        return Mono.zip(
                        all(GROUPS, person, R2dbcOnFile::reported),
                        antibodies.of(person),
                        all(NEEDS, person, row -> StatedNeed.valueOf(text(row, "need")))
                                .map(Set::copyOf),
                        all(PARTICULARS, person, R2dbcOnFile::particulars))
                .map(found -> new PatientOnFile(found.getT1(), found.getT2(), found.getT3(), found.getT4()));
    }

    private <T> Mono<List<T>> all(String sql, Person person, Function<Readable, T> read) {
        return database.sql(sql)
                .bind("patients", person.numbers().toArray(String[]::new))
                .map(read)
                .all()
                .collectList();
    }

    @Override
    public Mono<OfferedUnit> of(ComponentId component) {
        return database.sql(UNIT)
                .bind("component", component.value())
                .map(R2dbcOnFile::unit)
                .one();
    }

    private static GroupOnFile reported(Readable row) {
        return new GroupOnFile(
                group(row),
                get(row, "determinations", Integer.class) > 1,
                text(row, "antibody_screen").equals("POSITIVE"),
                get(row, "collected_at", Instant.class));
    }

    private static Particulars particulars(Readable row) {
        return new Particulars(row.get("birth_date", LocalDate.class), RecordedSex.valueOf(text(row, "sex")));
    }

    private static OfferedUnit unit(Readable row) {
        var group = group(row);
        return new OfferedUnit(
                ComponentKind.valueOf(text(row, "kind")),
                group.abo(),
                group.rhD(),
                UnitResults.NONE.with(phenotype(row)).withHev(Typing.valueOf(text(row, "hev"))),
                new Preparation(
                        row.get("irradiated_at", Instant.class), get(row, "washed", Boolean.class), false, false),
                day(row.get("collected_at", Instant.class)),
                get(row, "expires_at", Instant.class));
    }

    private static RedCellPhenotype phenotype(Readable row) {
        var typings = new HashMap<Antigen, Typing>();
        for (var number : get(row, "antigens_absent", String[].class))
            typings.put(new Antigen(number), Typing.NEGATIVE);
        for (var number : get(row, "antigens_present", String[].class))
            typings.put(new Antigen(number), Typing.POSITIVE);
        return RedCellPhenotype.of(typings);
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, RegionalTime.ZONE);
    }
}
