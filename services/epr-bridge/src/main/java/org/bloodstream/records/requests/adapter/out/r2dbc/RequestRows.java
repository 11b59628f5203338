package org.bloodstream.records.requests.adapter.out.r2dbc;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.records.patients.domain.Location;
import org.bloodstream.records.requests.application.Requests.Kept;
import org.bloodstream.records.requests.domain.Order;
import org.bloodstream.records.requests.domain.OrderNumber;
import org.bloodstream.records.requests.domain.Requirement;
import org.bloodstream.records.requests.domain.ScreenOrder;
import org.bloodstream.records.requests.domain.TransfusionOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;

/** Rows of {@code request}. */
final class RequestRows {
    private static final String SCREEN = """
            INSERT INTO request (number, patient, sample, requested_at)
            VALUES (:number, :patient, :sample, :requestedAt)
            """;
    private static final String TRANSFUSION = """
            INSERT INTO request (number, patient, component_kind, quantity, requirements, indication, needed_at,
                                 ward, bay, bed, site, consent, requested_at)
            VALUES (:number, :patient, :kind, :quantity, :requirements, :indication, :neededAt,
                    :ward, :bay, :bed, :site, :consent, :requestedAt)
            """;

    private final DatabaseClient database;

    RequestRows(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> insert(Order order, UUID patient) {
        var statement =
                switch (order) {
                    case ScreenOrder screen -> bound(database.sql(SCREEN), "sample", String.class, screen.sample());
                    case TransfusionOrder transfusion -> transfusion(transfusion);
                };
        return statement
                .bind("number", order.number().value())
                .bind("patient", patient)
                .bind("requestedAt", order.requestedAt())
                .then();
    }

    private GenericExecuteSpec transfusion(TransfusionOrder order) {
        var statement = database.sql(TRANSFUSION)
                .bind("kind", order.kind().name())
                .bind("quantity", order.quantity())
                .bind(
                        "requirements",
                        order.requirements().stream().map(Enum::name).toArray(String[]::new));
        var why = bound(statement, "indication", String.class, order.indication());
        var when = bound(why, "neededAt", Instant.class, order.neededAt());
        return bound(where(when, Optional.ofNullable(order.location())), "consent", Boolean.class, order.consent());
    }

    private static GenericExecuteSpec where(GenericExecuteSpec statement, Optional<Location> location) {
        var ward = bound(
                statement, "ward", String.class, location.map(Location::ward).orElse(null));
        var bay = bound(ward, "bay", String.class, location.map(Location::bay).orElse(null));
        var bed = bound(bay, "bed", String.class, location.map(Location::bed).orElse(null));
        return bound(bed, "site", String.class, location.map(Location::siteName).orElse(null));
    }

    /** Only requests for components. */
    Mono<Kept> find(OrderNumber number) {
        return database.sql("SELECT * FROM request WHERE number = :number AND component_kind IS NOT NULL")
                .bind("number", number.value())
                .map(RequestRows::kept)
                .one();
    }

    private static Kept kept(Readable row) {
        return new Kept(
                new TransfusionOrder(
                        new OrderNumber(required(row, "number", String.class)),
                        ComponentKind.valueOf(required(row, "component_kind", String.class)),
                        required(row, "quantity", Integer.class),
                        requirements(row),
                        row.get("indication", String.class),
                        row.get("needed_at", Instant.class),
                        location(row),
                        row.get("consent", Boolean.class),
                        required(row, "requested_at", Instant.class)),
                required(row, "patient", UUID.class));
    }

    private static Set<Requirement> requirements(Readable row) {
        return Stream.of(required(row, "requirements", String[].class))
                .map(Requirement::valueOf)
                .collect(Collectors.toSet());
    }

    private static @Nullable Location location(Readable row) {
        String ward = row.get("ward", String.class);
        return ward == null
                ? null
                : Location.of(
                        ward,
                        row.get("bay", String.class),
                        row.get("bed", String.class),
                        row.get("site", String.class));
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return requireNonNull(row.get(column, type));
    }

    private static <T> GenericExecuteSpec bound(
            GenericExecuteSpec statement, String name, Class<T> type, @Nullable T value) {
        return value == null ? statement.bindNull(name, type) : statement.bind(name, value);
    }
}
