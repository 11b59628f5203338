package org.bloodstream.journal.wire;

import io.micrometer.tracing.Tracer;
import java.util.HashSet;
import java.util.Set;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.Streams;
import org.bloodstream.journal.Verifier;
import org.bloodstream.journal.append.R2dbcJournal;
import org.bloodstream.journal.append.TraceContexts;
import org.bloodstream.journal.append.Wake;
import org.bloodstream.journal.relay.Topics;
import org.bloodstream.journal.seal.R2dbcVerifier;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
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
import org.springframework.context.annotation.Import;
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
@Import({RelayConfiguration.class, SubscriptionConfiguration.class})
public class JournalAutoConfiguration {

    @Bean
    Service journalService(
            @Value("${spring.application.name}") String name,
            JournalProperties properties,
            ObjectProvider<Streams> contributed) {
        Set<String> streams = new HashSet<>(properties.streams());
        contributed.stream().map(Streams::names).forEach(streams::addAll);
        return new Service(name, streams);
    }

    @Bean
    JournalTables journalTables(
            DatabaseClient database,
            ReactiveTransactionManager transactions,
            ObjectProvider<Flyway> flyway,
            R2dbcConnectionDetails connection) {
        JournalMigration.run(flyway.getIfAvailable(), connection.getConnectionFactoryOptions());
        return new JournalTables(database, TransactionalOperator.create(transactions));
    }

    @Bean
    KafkaClients journalKafkaClients(KafkaProperties properties, KafkaConnectionDetails connection) {
        return KafkaClients.of(properties, connection);
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
    Verifier journalVerifier(JournalTables tables, ReactiveTransactionManager transactions) {
        return new R2dbcVerifier(tables.database(), transactions);
    }
}
