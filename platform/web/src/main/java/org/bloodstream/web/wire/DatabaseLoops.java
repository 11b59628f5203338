package org.bloodstream.web.wire;

import io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider;
import io.r2dbc.spi.ConnectionFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.r2dbc.autoconfigure.ConnectionFactoryOptionsBuilderCustomizer;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import reactor.netty.resources.LoopResources;

/**
 * Event loops for the database's own use. By default connections stay on the loop that opened them, so a pool filled
 * from one loop runs all its work on one thread.
 */
@AutoConfiguration(before = R2dbcAutoConfiguration.class)
@ConditionalOnClass({ConnectionFactory.class, PostgresqlConnectionFactoryProvider.class})
public class DatabaseLoops {

    @Bean(destroyMethod = "dispose")
    LoopResources databaseLoopResources() {
        return LoopResources.create("database", -1, LoopResources.DEFAULT_IO_WORKER_COUNT, true, false);
    }

    @Bean
    ConnectionFactoryOptionsBuilderCustomizer databaseLoops(LoopResources databaseLoopResources) {
        return options -> options.option(PostgresqlConnectionFactoryProvider.LOOP_RESOURCES, databaseLoopResources);
    }
}
