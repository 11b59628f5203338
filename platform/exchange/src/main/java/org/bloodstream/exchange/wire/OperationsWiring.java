package org.bloodstream.exchange.wire;

import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Clock;
import org.bloodstream.exchange.operations.LedgerController;
import org.bloodstream.exchange.operations.LedgerMeters;
import org.bloodstream.exchange.operations.LedgerQuery;
import org.bloodstream.exchange.outbound.Peers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** What operators see. */
@Configuration(proxyBeanMethods = false)
class OperationsWiring {

    @Bean
    LedgerQuery ledgerQuery(ConnectionFactory connections, Clock clock) {
        return new LedgerQuery(DatabaseClient.create(connections), clock);
    }

    @Bean
    LedgerController ledgerController(LedgerQuery ledger, Peers peers) {
        return new LedgerController(ledger, peers);
    }

    @Bean
    LedgerMeters ledgerMeters(ConnectionFactory connections, Clock clock, Peers peers, MeterRegistry meters) {
        return new LedgerMeters(
                DatabaseClient.create(connections), clock, peers.byName().keySet(), meters);
    }
}
