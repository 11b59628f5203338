package org.bloodstream.exchange.wire;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import org.bloodstream.exchange.InboundHandler;
import org.bloodstream.exchange.hl7.Grammar;
import org.bloodstream.exchange.inbound.Handlers;
import org.bloodstream.exchange.inbound.Reception;
import org.bloodstream.exchange.ledger.ExchangeEvents;
import org.bloodstream.exchange.ledger.Receipts;
import org.bloodstream.exchange.ledger.ReceivedMessages;
import org.bloodstream.journal.Journal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

/** What takes messages in. */
@Configuration(proxyBeanMethods = false)
class InboundWiring {

    @Bean
    Handlers inboundHandlers(ObjectProvider<InboundHandler> handlers) {
        return new Handlers(handlers.orderedStream().toList());
    }

    @Bean
    Reception reception(
            Grammar grammar,
            Handlers handlers,
            ExchangeProperties properties,
            ReceivedMessages received,
            Receipts receipts,
            ExchangeEvents events,
            Journal journal,
            ReactiveTransactionManager transactions,
            ObservationRegistry observations,
            ObjectProvider<MeterRegistry> meters,
            Clock clock) {
        return Reception.of(
                grammar,
                handlers,
                properties.processingId(),
                properties.boundSenders(),
                new Reception.Ledger(received, receipts, events),
                journal,
                TransactionalOperator.create(transactions),
                observations,
                meters.getIfAvailable(SimpleMeterRegistry::new),
                clock);
    }
}
