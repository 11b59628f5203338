package org.bloodstream.rules.wire;

import java.time.Clock;
import java.util.List;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.Streams;
import org.bloodstream.journal.wire.JournalAutoConfiguration;
import org.bloodstream.rules.RuleSetKind;
import org.bloodstream.rules.application.ChangingRules;
import org.bloodstream.rules.http.Kinds;
import org.bloodstream.rules.http.RuleCommands;
import org.bloodstream.rules.http.RulesController;
import org.bloodstream.rules.store.PastDecisions;
import org.bloodstream.rules.store.RuleBooks;
import org.bloodstream.web.Commands;
import org.bloodstream.web.command.CommandAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Rule sets, where a service declares kinds of them. */
@AutoConfiguration(after = {JournalAutoConfiguration.class, CommandAutoConfiguration.class})
@ConditionalOnBean(RuleSetKind.class)
public class RulesAutoConfiguration {

    @Bean
    Streams rulesStream() {
        return Streams.of("rules");
    }

    @Bean
    RuleBooks ruleBooks(Journal journal, JsonMapper json, Clock clock) {
        return new RuleBooks(journal, json, clock);
    }

    @Bean
    Kinds ruleKinds(List<RuleSetKind<?>> kinds) {
        return new Kinds(kinds);
    }

    @Bean
    RulesController rulesController(Kinds kinds, RuleBooks books, Clock clock) {
        return new RulesController(kinds, books, clock);
    }

    @Bean
    RuleCommands ruleCommands(Commands commands, RuleBooks books, Journal journal, Kinds kinds) {
        return new RuleCommands(commands, new ChangingRules(books, new PastDecisions(journal)), kinds);
    }
}
