package org.bloodstream.web.opening;

import org.bloodstream.journal.Journal;
import org.bloodstream.journal.wire.JournalAutoConfiguration;
import org.bloodstream.web.Openings;
import org.bloodstream.web.Relationships;
import org.bloodstream.web.relationship.RelationshipAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

/** Openings, where there is a journal to keep them in; a service that uses them declares the stream {@code access}. */
@AutoConfiguration(after = {JournalAutoConfiguration.class, RelationshipAutoConfiguration.class})
@ConditionalOnBean(Journal.class)
public class OpeningAutoConfiguration {

    @Bean
    Openings openings(
            ObjectProvider<Relationships> relationships, Journal journal, ReactiveTransactionManager transactions) {
        var own = new OwnPatients(relationships.getIfAvailable(NoRelationships::new));
        return new JournalledOpenings(own, journal, TransactionalOperator.create(transactions));
    }
}
