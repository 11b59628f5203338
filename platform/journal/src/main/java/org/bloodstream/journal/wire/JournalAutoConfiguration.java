package org.bloodstream.journal.wire;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.CommonClientConfigs;
import org.bloodstream.journal.Freshness;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalStanding;
import org.bloodstream.journal.ParkedEvents;
import org.bloodstream.journal.Replay;
import org.bloodstream.journal.Streams;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.Verifier;
import org.bloodstream.journal.append.R2dbcJournal;
import org.bloodstream.journal.append.TraceContexts;
import org.bloodstream.journal.append.Wake;
import org.bloodstream.journal.relay.Pace;
import org.bloodstream.journal.relay.R2dbcJournalStanding;
import org.bloodstream.journal.relay.Relay;
import org.bloodstream.journal.relay.Republishing;
import org.bloodstream.journal.relay.Topics;
import org.bloodstream.journal.seal.R2dbcVerifier;
import org.bloodstream.journal.subscribe.BeatReader;
import org.bloodstream.journal.subscribe.Beats;
import org.bloodstream.journal.subscribe.Continuation;
import org.bloodstream.journal.subscribe.R2dbcFreshness;
import org.bloodstream.journal.subscribe.R2dbcParkedEvents;
import org.bloodstream.journal.subscribe.R2dbcReplay;
import org.bloodstream.journal.subscribe.Subscriptions;
import org.bloodstream.journal.subscribe.Witnessing;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.json.JsonMapper;

/** Gives a service its journal: it has a database and Kafka, and says its name and its streams. */
@AutoConfiguration(
        after = {
            R2dbcAutoConfiguration.class,
            R2dbcTransactionManagerAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            KafkaAutoConfiguration.class,
            JacksonAutoConfiguration.class
        },
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration"
        })
@EnableConfigurationProperties(JournalProperties.class)
public class JournalAutoConfiguration {

    /** Everything that uses the journal's tables depends on this. */
    public record JournalTables(DatabaseClient database, TransactionalOperator transaction) {}

    /** Connection settings of Kafka clients, as Spring Boot would use them. */
    record KafkaClients(Map<String, Object> producer, Map<String, Object> consumer, Map<String, Object> admin) {}

    /** Name and streams of this service. */
    record Service(String name, Set<String> streams) {
        private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

        Service {
            Stream.concat(Stream.of(name), streams.stream())
                    .filter(it -> !NAME.matcher(it).matches())
                    .forEach(it -> {
                        throw new IllegalArgumentException(
                                "not a name of a service or stream (letters, digits, -): " + it);
                    });
        }
    }

    @Bean
    Service journalService(
            @Value("${spring.application.name}") String name,
            JournalProperties properties,
            ObjectProvider<Streams> contributed) {
        Set<String> streams = new HashSet<>(properties.streams());
        contributed.stream().map(Streams::names).forEach(streams::addAll);
        return new Service(name, Set.copyOf(streams));
    }

    @Bean
    JournalTables journalTables(
            DatabaseClient database,
            ReactiveTransactionManager transactions,
            ObjectProvider<Flyway> flyway,
            R2dbcConnectionDetails connection) {
        Flyway ofService = flyway.getIfAvailable();
        if (ofService != null) JournalMigration.run(ofService.getConfiguration().getDataSource());
        else migrateOver(connection.getConnectionFactoryOptions());
        return new JournalTables(database, TransactionalOperator.create(transactions));
    }

    private static void migrateOver(ConnectionFactoryOptions options) {
        String url = "jdbc:postgresql://%s:%s/%s"
                .formatted(
                        options.getRequiredValue(ConnectionFactoryOptions.HOST),
                        java.util.Objects.requireNonNullElse(options.getValue(ConnectionFactoryOptions.PORT), 5432),
                        options.getRequiredValue(ConnectionFactoryOptions.DATABASE));
        JournalMigration.run(
                url,
                String.valueOf(options.getValue(ConnectionFactoryOptions.USER)),
                String.valueOf(options.getValue(ConnectionFactoryOptions.PASSWORD)));
    }

    @Bean
    KafkaClients journalKafkaClients(KafkaProperties properties, KafkaConnectionDetails connection) {
        return new KafkaClients(
                at(properties.buildProducerProperties(), connection.getProducer()),
                at(properties.buildConsumerProperties(), connection.getConsumer()),
                at(properties.buildAdminProperties(), connection.getAdmin()));
    }

    private static Map<String, Object> at(Map<String, Object> settings, KafkaConnectionDetails.Configuration where) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, where.getBootstrapServers());
        String protocol = where.getSecurityProtocol();
        if (protocol != null) all.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, protocol);
        return all;
    }

    @Bean
    Topics journalTopics(
            @Value("${bloodstream.topic-prefix:${TOPIC_PREFIX:}}") String prefix,
            JournalProperties properties,
            KafkaClients kafka) {
        return new Topics(prefix, properties.partitions(), properties.replication(), kafka.admin());
    }

    @Bean
    Wake journalWake() {
        return new Wake();
    }

    @Bean
    @ConditionalOnMissingBean
    Journal journal(
            JournalTables tables, Service service, ObjectProvider<Tracer> tracer, JsonMapper mapper, Wake wake) {
        return new R2dbcJournal(
                tables.database(),
                tables.transaction(),
                service.name(),
                service.streams(),
                new TraceContexts(tracer.getIfAvailable()),
                mapper,
                wake);
    }

    @Bean
    @ConditionalOnProperty(name = "bloodstream.journal.relay", matchIfMissing = true)
    Relay journalRelay(
            JournalTables tables,
            R2dbcConnectionDetails connection,
            Service service,
            Topics topics,
            KafkaClients kafka,
            Wake wake,
            JournalProperties properties,
            JsonMapper mapper) {
        return new Relay(
                ConnectionFactories.get(connection.getConnectionFactoryOptions()),
                service.name(),
                topics,
                kafka.producer(),
                service.streams(),
                wake,
                new Pace(properties.batch(), properties.poll(), properties.heartbeat()),
                mapper);
    }

    @Bean
    JournalStanding journalStanding(JournalTables tables, Service service, ObjectProvider<Relay> relay) {
        return new R2dbcJournalStanding(tables.database(), service.name(), () -> {
            Relay here = relay.getIfAvailable();
            return here != null && here.isRelaying();
        });
    }

    @Bean
    Subscriptions journalSubscriptions(
            JournalTables tables,
            Service service,
            Topics topics,
            KafkaClients kafka,
            JsonMapper mapper,
            JournalProperties properties,
            ObjectProvider<Subscription> subscriptions,
            ObjectProvider<ObservationRegistry> observations) {
        List<Subscription> all = subscriptions.orderedStream().toList();
        return new Subscriptions(
                all,
                service.name(),
                topics,
                kafka.consumer(),
                tables.database(),
                tables.transaction(),
                mapper,
                properties.attempts(),
                new Continuation(observations.getIfAvailable(() -> ObservationRegistry.NOOP)));
    }

    @Bean
    Beats journalBeats() {
        return new Beats();
    }

    @Bean
    BeatReader journalBeatReader(KafkaClients kafka, Topics topics, JsonMapper mapper, Beats beats) {
        return new BeatReader(kafka.consumer(), topics, mapper, beats);
    }

    @Bean
    Freshness journalFreshness(
            JournalTables tables, Subscriptions subscriptions, JournalProperties properties, Beats beats) {
        return new R2dbcFreshness(subscriptions.byName(), properties.sources(), beats, tables.database());
    }

    @Bean
    ParkedEvents journalParkedEvents(JournalTables tables, Subscriptions subscriptions, JsonMapper mapper) {
        return new R2dbcParkedEvents(subscriptions.byName(), tables.database(), tables.transaction(), mapper);
    }

    @Bean
    Replay journalReplay(
            JournalTables tables, Subscriptions subscriptions, JournalProperties properties, JsonMapper mapper) {
        Republishing republishing =
                new Republishing(tables.database(), tables.transaction(), mapper, properties.partitions());
        return new R2dbcReplay(subscriptions.byName(), tables.database(), tables.transaction(), republishing);
    }

    @Bean
    Verifier journalVerifier(JournalTables tables, ReactiveTransactionManager transactions) {
        return new R2dbcVerifier(tables.database(), transactions);
    }

    @Bean
    Witnessing journalWitness(JournalTables tables, Service service, JsonMapper mapper) {
        return new Witnessing(service.name(), tables.database(), mapper);
    }

    @Bean
    @ConditionalOnProperty("bloodstream.journal.witness")
    Subscription journalWitnessSubscription(Witnessing witness) {
        return witness.subscription();
    }

    @Bean
    @ConditionalOnBean(MeterRegistry.class)
    JournalGauges journalGauges(
            MeterRegistry registry, JournalTables tables, Freshness freshness, Subscriptions subscriptions) {
        return new JournalGauges(
                registry, tables.database(), freshness, subscriptions.byName().keySet());
    }
}
