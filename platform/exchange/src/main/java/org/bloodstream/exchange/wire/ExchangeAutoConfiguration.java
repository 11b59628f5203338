package org.bloodstream.exchange.wire;

import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Clock;
import org.bloodstream.exchange.Outbox;
import org.bloodstream.exchange.hl7.Grammar;
import org.bloodstream.exchange.inbound.Reception;
import org.bloodstream.exchange.ledger.ExchangeEvents;
import org.bloodstream.exchange.ledger.OutgoingMessages;
import org.bloodstream.exchange.ledger.Receipts;
import org.bloodstream.exchange.ledger.ReceivedMessages;
import org.bloodstream.exchange.ledger.Settlements;
import org.bloodstream.exchange.mllp.MllpLimits;
import org.bloodstream.exchange.mllp.MllpLink;
import org.bloodstream.exchange.mllp.MllpListener;
import org.bloodstream.exchange.mllp.MutualTls;
import org.bloodstream.exchange.mllp.Receiving;
import org.bloodstream.exchange.outbound.LedgerOutbox;
import org.bloodstream.exchange.outbound.Peer;
import org.bloodstream.exchange.outbound.Peers;
import org.bloodstream.exchange.outbound.Senders;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.Streams;
import org.bloodstream.journal.append.TraceContexts;
import org.bloodstream.web.wire.WebAutoConfiguration;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcTransactionManagerAutoConfiguration;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.web.reactive.function.client.WebClient;
import tools.jackson.databind.json.JsonMapper;

/** The exchange: a service gets it by depending on the module and naming its handlers and peers. */
@AutoConfiguration(
        after = {
            WebAutoConfiguration.class,
            R2dbcAutoConfiguration.class,
            R2dbcTransactionManagerAutoConfiguration.class
        },
        before = FlywayAutoConfiguration.class)
@EnableConfigurationProperties({ExchangeProperties.class, FlywayProperties.class})
@Import({InboundWiring.class, OperationsWiring.class})
public class ExchangeAutoConfiguration {

    /** Not a {@link Flyway} bean: that would switch off the service's own migrations. */
    @Bean
    InitializingBean exchangeTables(FlywayProperties settings) {
        return () -> Flyway.configure()
                .dataSource(settings.getUrl(), settings.getUser(), settings.getPassword())
                .locations("classpath:db/exchange")
                .table("exchange_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    @Bean
    Streams exchangeStream() {
        return Streams.of("exchange");
    }

    @Bean
    Grammar hl7Grammar() {
        return new Grammar();
    }

    @Bean
    Settlements exchangeSettlements() {
        return new Settlements();
    }

    @Bean
    Peers exchangePeers(ExchangeProperties properties) {
        return new Peers(properties.peers());
    }

    @Bean
    ReceivedMessages receivedMessages(ConnectionFactory connections, JsonMapper json) {
        return new ReceivedMessages(DatabaseClient.create(connections), json);
    }

    @Bean
    OutgoingMessages outgoingMessages(ConnectionFactory connections, JsonMapper json) {
        return new OutgoingMessages(DatabaseClient.create(connections), json);
    }

    @Bean
    ExchangeEvents exchangeEvents(Journal journal, @Value("${spring.application.name}") String service) {
        return new ExchangeEvents(journal, service);
    }

    @Bean
    Receipts exchangeReceipts(
            ReceivedMessages received,
            OutgoingMessages outgoing,
            ExchangeEvents events,
            Peers peers,
            Settlements told) {
        return new Receipts(received, outgoing, events, peers, told);
    }

    @Bean
    MllpListener mllpListener(ExchangeProperties properties, Reception reception, SslBundles bundles) {
        var mllp = properties.mllp();
        var tls = mllp.sslBundle() == null ? null : MutualTls.listening(bundles, mllp.sslBundle());
        return new MllpListener(mllp.host(), mllp.port(), mllp.limits(), tls, reception::from);
    }

    @Bean
    Senders exchangeSenders(
            Peers peers,
            OutgoingMessages outgoing,
            Receipts receipts,
            Settlements settlements,
            ReactiveTransactionManager transactions,
            ObservationRegistry observations,
            Clock clock,
            Reception reception,
            WebClient.Builder client,
            SslBundles bundles,
            ExchangeProperties properties) {
        return new Senders(
                peers,
                outgoing,
                receipts,
                settlements,
                TransactionalOperator.create(transactions),
                observations,
                clock,
                peer -> link(peer, properties.mllp().limits(), reception.answersOnly(), bundles),
                client,
                properties.poll());
    }

    private static MllpLink link(Peer peer, MllpLimits limits, Receiving receiving, SslBundles bundles) {
        var tls = peer.sslBundle() == null ? null : MutualTls.calling(bundles, peer.sslBundle());
        return new MllpLink(peer.knownHost(), peer.port(), limits, tls, receiving);
    }

    @Bean
    Outbox outbox(
            Peers peers,
            OutgoingMessages outgoing,
            ExchangeEvents events,
            Senders senders,
            ObjectProvider<Tracer> tracer,
            Clock clock) {
        return new LedgerOutbox(peers, outgoing, events, senders, new TraceContexts(tracer.getIfAvailable()), clock);
    }
}
