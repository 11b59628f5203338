package org.bloodstream.journal;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.contracts.EventKind;
import org.bloodstream.testkit.TestDatabase;
import org.bloodstream.testkit.TestServers;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

/** One replica of a service that has nothing but a journal. */
final class Site implements AutoCloseable {
    /** Patience, not a measure: a busy machine may take its time. */
    static final Duration SOON = Duration.ofMinutes(3);

    static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");
    static final Act ACT = new Act("ward-nurse", "direct-care", AT);

    private final ConfigurableApplicationContext context;
    final TestDatabase database;

    private Site(ConfigurableApplicationContext context, TestDatabase database) {
        this.context = context;
        this.database = database;
    }

    /** Something to fill in before the replica starts. */
    static final class Plan {
        private final String service;
        private TestDatabase database = TestServers.databaseForAnyEvents();
        private final Map<String, Object> properties = new HashMap<>();
        private final List<Subscription> subscriptions = new ArrayList<>();
        private EventKinds kinds = EventKinds.ANY;
        private final List<MeterRegistry> meters = new ArrayList<>();

        private Plan(String service) {
            this.service = service;
            properties.put("bloodstream.topic-prefix", TestServers.freshTopicPrefix());
            properties.put("spring.kafka.bootstrap-servers", TestServers.kafkaBootstrap());
        }

        Plan publishing(String... streams) {
            return with("bloodstream.journal.streams", String.join(",", streams));
        }

        Plan under(String prefix) {
            return with("bloodstream.topic-prefix", prefix);
        }

        Plan on(TestDatabase other) {
            database = other;
            return this;
        }

        Plan subscribing(String name, Projection projection, String... streams) {
            subscriptions.add(new Subscription(name, java.util.Set.of(streams), projection));
            return this;
        }

        Plan rebuilding(String name, Projection projection, String... streams) {
            subscriptions.add(new Subscription(name, java.util.Set.of(streams), projection).thatCanBeRebuilt());
            return this;
        }

        Plan knowing(EventKind... known) {
            kinds = EventKinds.of(java.util.Set.of(known));
            return this;
        }

        Plan measuredBy(MeterRegistry registry) {
            meters.add(registry);
            return this;
        }

        Plan with(String property, Object value) {
            properties.put(property, value);
            return this;
        }

        Site start() {
            properties.put("spring.application.name", service);
            properties.put("spring.r2dbc.url", database.r2dbcUrl());
            properties.put("spring.r2dbc.username", database.user());
            properties.put("spring.r2dbc.password", database.password());
            properties.put("spring.main.banner-mode", "off");
            return new Site(run(), database);
        }

        /** One at a time: Spring Boot sets up the logging of the whole JVM with each. */
        private ConfigurableApplicationContext run() {
            synchronized (Plan.class) {
                return new SpringApplicationBuilder(Service.class)
                        .web(WebApplicationType.NONE)
                        .properties(properties)
                        .initializers((GenericApplicationContext it) -> {
                            it.registerBean(EventKinds.class, () -> kinds);
                            subscriptions.forEach(subscription -> it.registerBean(
                                    "subscription-" + subscription.name(), Subscription.class, () -> subscription));
                            meters.forEach(registry -> it.registerBean(MeterRegistry.class, () -> registry));
                        })
                        .run();
            }
        }
    }

    static Plan of(String service) {
        return new Plan(service);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    Journal journal() {
        return get(Journal.class);
    }

    TransactionalOperator transaction() {
        return TransactionalOperator.create(get(ReactiveTransactionManager.class));
    }

    DatabaseClient client() {
        return get(DatabaseClient.class);
    }

    void append(String stream, String subject, long version, String type, Object data) {
        journal()
                .append(ACT, List.of(new Entry(stream, subject, version, type, 1, data)))
                .block(SOON);
    }

    /** What it gives, without ever being null. */
    static <T> T now(reactor.core.publisher.Mono<T> work) {
        return work.blockOptional(SOON).orElseThrow();
    }

    Instant completeUpTo(String subscription, String source) {
        return now(get(Freshness.class).completeUpTo(subscription)).getOrDefault(source, Instant.MIN);
    }

    /** As somebody would who has the database's password. */
    void tamper(String sql) {
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> column(String sql) {
        try (Connection connection = database.connect();
                var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (found.next()) values.add(found.getString(1));
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Instant instant(String sql) {
        return Instant.parse(
                column("SELECT to_char((%s) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')".formatted(sql))
                        .getFirst());
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {}
}
