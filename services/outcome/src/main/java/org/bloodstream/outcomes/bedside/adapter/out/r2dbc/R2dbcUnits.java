package org.bloodstream.outcomes.bedside.adapter.out.r2dbc;

import static org.bloodstream.outcomes.rows.Columns.oneOf;
import static org.bloodstream.outcomes.rows.Columns.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.bedside.application.Units;
import org.bloodstream.outcomes.bedside.domain.ProductionRecord;
import org.bloodstream.outcomes.bedside.domain.ProductionRecord.TypedAntigen;
import org.bloodstream.outcomes.bedside.domain.Unit;
import org.bloodstream.outcomes.rows.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcUnits implements Units {
    private final DatabaseClient database;

    R2dbcUnits(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Recorded> recorded(ComponentId component) {
        return database.sql("select * from bedside_unit where component = :component")
                .bind("component", component.value())
                .map(row -> new Recorded(unit(row), made(row)))
                .one();
    }

    private static Unit unit(Readable row) {
        return new Unit(
                oneOf(ComponentKind.class, row, "kind"),
                oneOf(Unit.State.class, row, "state"),
                Columns.group(row),
                required(row, "expires_at", Instant.class),
                withheld(row));
    }

    private static Unit.@Nullable Withheld withheld(Readable row) {
        var withheld = row.get("withheld", String.class);
        return withheld == null ? null : Unit.Withheld.valueOf(withheld);
    }

    private static ProductionRecord made(Readable row) {
        return new ProductionRecord(
                row.get("collected_at", Instant.class),
                row.get("irradiated_at", Instant.class),
                required(row, "washed", Boolean.class),
                Stream.concat(
                                typed(row, "antigens_present", Typing.POSITIVE),
                                typed(row, "antigens_absent", Typing.NEGATIVE))
                        .toList(),
                oneOf(Typing.class, row, "hev"));
    }

    private static Stream<TypedAntigen> typed(Readable row, String column, Typing typing) {
        return Arrays.stream(required(row, column, String[].class))
                .map(number -> new TypedAntigen(new Antigen(number), typing));
    }

    /** A hold stays when the pack is described anew: only its lifting takes it away. */
    @Override
    public Mono<Void> processed(ComponentId component, ComponentKind kind, ProductionRecord made, Instant expiresAt) {
        return database.sql("""
                        insert into bedside_unit
                          (component, kind, state, collected_at, irradiated_at, washed, expires_at)
                        values (:component, :kind, 'PROCESSED', :collectedAt, :irradiatedAt, :washed, :expiresAt)
                        on conflict (component) do update set kind = :kind, state = 'PROCESSED', abo = null, rh_d = null,
                          collected_at = :collectedAt, irradiated_at = :irradiatedAt, washed = :washed,
                          expires_at = :expiresAt, antigens_present = '{}', antigens_absent = '{}',
                          hev = 'NO_INFORMATION'""")
                .bind("component", component.value())
                .bind("kind", kind.name())
                .bind("collectedAt", Columns.nullable(Instant.class, made.collectedAt()))
                .bind("irradiatedAt", Columns.nullable(Instant.class, made.irradiatedAt()))
                .bind("washed", made.washed())
                .bind("expiresAt", expiresAt)
                .then();
    }

    @Override
    public Mono<Void> intend(DonationNumber donation, PatientIdentifier patient) {
        return database.sql("""
                        insert into bedside_recipient (donation, authority, value) values (:donation, :authority, :value)
                        on conflict do nothing""")
                .bind("donation", donation.value())
                .bind("authority", patient.authority())
                .bind("value", patient.value())
                .then();
    }

    @Override
    public Mono<Void> giveBack(ComponentId component) {
        return database.sql("insert into bedside_given_back (component) values (:component) on conflict do nothing")
                .bind("component", component.value())
                .then();
    }

    @Override
    public Mono<PatientIdentifier> intendedFor(ComponentId component) {
        return database.sql("""
                        select authority, value from bedside_recipient
                        where donation = :donation
                          and not exists (select from bedside_given_back where component = :component) limit 2""")
                .bind("donation", component.donation().value())
                .bind("component", component.value())
                .map(row -> new PatientIdentifier(
                        required(row, "authority", String.class), required(row, "value", String.class)))
                .all()
                .collectList()
                .filter(named -> named.size() == 1)
                .map(List::getFirst);
    }

    @Override
    public Mono<Boolean> tested(ComponentId component, List<TypedAntigen> antigens, Typing hev) {
        return database.sql("""
                        update bedside_unit set antigens_present = :present, antigens_absent = :absent, hev = :hev
                        where component = :component""")
                .bind("component", component.value())
                .bind("present", numbers(antigens, Typing.POSITIVE))
                .bind("absent", numbers(antigens, Typing.NEGATIVE))
                .bind("hev", hev.name())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private static String[] numbers(List<TypedAntigen> antigens, Typing typing) {
        return antigens.stream()
                .filter(each -> each.typing() == typing)
                .map(each -> each.antigen().isbtNumber())
                .distinct()
                .toArray(String[]::new);
    }

    @Override
    public Mono<Boolean> cameTo(ComponentId component, Unit.State state, BloodGroup group, Instant expiresAt) {
        return database.sql("""
                        update bedside_unit set state = :state, abo = :abo, rh_d = :rhD, expires_at = :expiresAt
                        where component = :component""")
                .bind("component", component.value())
                .bind("state", state.name())
                .bind("abo", group.abo().name())
                .bind("rhD", group.rhD().name())
                .bind("expiresAt", expiresAt)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    @Override
    public Mono<Boolean> modified(ComponentId component) {
        return ended(component, Unit.State.MODIFIED);
    }

    @Override
    public Mono<Boolean> discarded(ComponentId component) {
        return ended(component, Unit.State.DISCARDED);
    }

    private Mono<Boolean> ended(ComponentId component, Unit.State state) {
        return database.sql("update bedside_unit set state = :state where component = :component")
                .bind("component", component.value())
                .bind("state", state.name())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    @Override
    public Mono<Boolean> withhold(ComponentId component, Unit.@Nullable Withheld withheld) {
        return database.sql("update bedside_unit set withheld = :withheld where component = :component")
                .bind("component", component.value())
                .bind("withheld", Columns.nullable(String.class, withheld == null ? null : withheld.name()))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
