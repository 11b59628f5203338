package org.bloodstream.web.opening;

import org.bloodstream.journal.Journal;
import org.bloodstream.journal.wire.JournalAutoConfiguration;
import org.bloodstream.web.Openings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

/** Openings, where there is a journal to keep them in; a service that uses them declares the stream {@code access}. */
@AutoConfiguration(after = JournalAutoConfiguration.class)
@ConditionalOnBean(Journal.class)
public class OpeningAutoConfiguration {

    @Bean
    Openings openings(Journal journal, ReactiveTransactionManager transactions) {
        return new JournalledOpenings(journal, TransactionalOperator.create(transactions));
    }
}
