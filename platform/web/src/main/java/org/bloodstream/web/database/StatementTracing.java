package org.bloodstream.web.database;

import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.r2dbc.ConnectionFactoryDecorator;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.util.function.SingletonSupplier;

/**
 * Thin wrappers below the pool. Spring's own way to spans of statements, r2dbc-proxy, stands in front of every call, every result
 * and every row, and observes each statement whether anybody looks or not: a seventh of a command's processor time.
 */
@AutoConfiguration(before = R2dbcAutoConfiguration.class)
@ConditionalOnClass(ConnectionFactoryDecorator.class)
public class StatementTracing {

    @Bean
    ConnectionFactoryDecorator driverConnections(ObjectProvider<Tracer> tracer) {
        var spans = new StatementSpans(SingletonSupplier.of(tracer::getObject));
        return connections -> new DriverConnections(connections, spans);
    }
}
