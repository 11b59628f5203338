package org.bloodstream.web.operations;

import org.bloodstream.journal.Freshness;
import org.bloodstream.journal.JournalStanding;
import org.bloodstream.journal.ParkedEvents;
import org.bloodstream.journal.Replay;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.Verifier;
import org.bloodstream.journal.wire.JournalAutoConfiguration;
import org.bloodstream.web.Commands;
import org.bloodstream.web.command.CommandAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** The operators' pages, where there is a journal. */
@AutoConfiguration(after = {JournalAutoConfiguration.class, CommandAutoConfiguration.class})
@ConditionalOnBean({JournalStanding.class, Commands.class})
public class OperationsAutoConfiguration {

    @Bean
    OperationsController operations(
            JournalStanding journal,
            Verifier verifier,
            Freshness freshness,
            ObjectProvider<Subscription> subscriptions) {
        return new OperationsController(
                journal, verifier, freshness, subscriptions.orderedStream().toList());
    }

    @Bean
    RepublicationController republication(Replay replay, Commands commands) {
        return new RepublicationController(replay, commands);
    }

    @Bean
    ProjectionController projections(Replay replay, Commands commands) {
        return new ProjectionController(replay, commands);
    }

    @Bean
    ParkedController parked(ParkedEvents parked, Commands commands, ReactiveTransactionManager transactions) {
        var apart = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        return new ParkedController(parked, commands, TransactionalOperator.create(transactions, apart));
    }
}
