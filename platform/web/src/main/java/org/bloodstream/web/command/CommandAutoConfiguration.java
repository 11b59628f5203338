package org.bloodstream.web.command;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.r2dbc.spi.ConnectionFactory;
import org.bloodstream.web.Commands;
import org.bloodstream.web.problem.Problems;
import org.bloodstream.web.wire.WebAutoConfiguration;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.json.JsonMapper;

/** Commands, where there is a database to keep answers in. */
@AutoConfiguration(after = {WebAutoConfiguration.class, R2dbcAutoConfiguration.class})
@ConditionalOnBean(ConnectionFactory.class)
@EnableConfigurationProperties({CommandSettings.class, FlywayProperties.class})
public class CommandAutoConfiguration {

    /** Not a {@link Flyway} bean: that would switch off the service's own migrations. */
    @Bean
    InitializingBean commandTables(FlywayProperties settings) {
        return () -> Flyway.configure()
                .dataSource(settings.getUrl(), settings.getUser(), settings.getPassword())
                .locations("classpath:db/web")
                .table("web_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    @Bean
    Answers commandAnswers(ConnectionFactory connections) {
        return new Answers(DatabaseClient.create(connections));
    }

    @Bean
    Forgetting forgetting(Answers answers, CommandSettings settings) {
        return new Forgetting(answers, settings);
    }

    @Bean
    Commands commands(
            Answers answers,
            ReactiveTransactionManager transactions,
            Problems problems,
            JsonMapper json,
            ObjectProvider<MeterRegistry> meters) {
        return new OnceCommands(
                answers,
                TransactionalOperator.create(transactions),
                problems,
                json,
                new CommandMeters(meters.getIfAvailable(SimpleMeterRegistry::new)));
    }
}
