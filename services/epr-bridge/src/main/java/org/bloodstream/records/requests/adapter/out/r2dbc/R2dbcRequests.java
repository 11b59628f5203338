package org.bloodstream.records.requests.adapter.out.r2dbc;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.bloodstream.records.requests.application.Requests;
import org.bloodstream.records.requests.domain.BedsideReport;
import org.bloodstream.records.requests.domain.Order;
import org.bloodstream.records.requests.domain.OrderNumber;
import org.bloodstream.records.requests.domain.RequestEvent;
import org.bloodstream.web.Relationships;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcRequests implements Requests {
    private static final String STREAM = "request";
    private static final String LOCK = """
            SELECT pg_advisory_xact_lock(hashtextextended('request ' || n, 0))
              FROM (SELECT unnest(:numbers) n ORDER BY 1) k
            """;
    private static final String COUNT_REPORT = """
            INSERT INTO reported_component AS r (component, transfused, events) VALUES (:component, :transfused, 1)
            ON CONFLICT (component) DO UPDATE SET events = r.events + 1, transfused = r.transfused OR excluded.transfused
            RETURNING events
            """;

    private final DatabaseClient database;
    private final Journal journal;
    private final Relationships relationships;
    private final RequestRows rows;

    R2dbcRequests(DatabaseClient database, Journal journal, Relationships relationships) {
        this.database = database;
        this.journal = journal;
        this.relationships = relationships;
        this.rows = new RequestRows(database);
    }

    @Override
    public Mono<Set<OrderNumber>> taken(Collection<OrderNumber> numbers) {
        String[] values = numbers.stream().map(OrderNumber::value).toArray(String[]::new);
        return database.sql(LOCK)
                .bind("numbers", values)
                .then()
                .thenMany(database.sql("SELECT number FROM request WHERE number = ANY(:numbers)")
                        .bind("numbers", values)
                        .map(row -> new OrderNumber(requireNonNull(row.get("number", String.class))))
                        .all())
                .collect(Collectors.toSet());
    }

    /** {@code FR-} and eight digits: an order that came without a number of its own. */
    @Override
    public Mono<OrderNumber> nextNumber() {
        return database.sql("SELECT nextval('request_number') AS number")
                .map(row -> requireNonNull(row.get("number", Long.class)))
                .one()
                .map(number -> new OrderNumber("FR-%08d".formatted(number)));
    }

    @Override
    public Mono<Void> keep(Order order, UUID patient) {
        return rows.insert(order, patient);
    }

    @Override
    public Mono<Kept> find(OrderNumber number) {
        return rows.find(number);
    }

    @Override
    public Mono<Boolean> isReportedTransfused(ComponentId component) {
        return database.sql(
                        "SELECT EXISTS (SELECT 1 FROM reported_component WHERE component = :component AND transfused)")
                .bind("component", component.value())
                .map(row -> requireNonNull(row.get(0, Boolean.class)))
                .one();
    }

    @Override
    public Mono<Void> publish(Act act, Collection<? extends RequestEvent> events) {
        return Flux.fromIterable(events)
                .concatMap(event -> version(event).map(version -> entry(event, version)))
                .collectList()
                .flatMap(entries -> journal.append(act, entries).then(relationships.learn(act, entries)));
    }

    private Mono<Long> version(RequestEvent event) {
        return switch (event) {
            case RequestEvent.GroupAndScreenRequested _, RequestEvent.TransfusionRequested _ -> Mono.just(1L);
            case RequestEvent.TransfusionReported reported -> counted(reported.report());
        };
    }

    private Mono<Long> counted(BedsideReport report) {
        return database.sql(COUNT_REPORT)
                .bind("component", report.component().value())
                .bind("transfused", report.disposition().isTransfused())
                .map(row -> requireNonNull(row.get("events", Long.class)))
                .one();
    }

    private static Entry entry(RequestEvent event, long version) {
        return new Entry(STREAM, event.subject(), version, RequestEventJson.type(event), 1, RequestEventJson.of(event));
    }
}
