package org.bloodstream.web.relationship;

import java.time.Clock;
import org.bloodstream.web.Relationships;
import org.bloodstream.web.wire.WebAutoConfiguration;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

/** Relationships, where there are patients. Which streams tell of them a service says by a subscription of its own. */
@AutoConfiguration(after = {WebAutoConfiguration.class, R2dbcAutoConfiguration.class})
@ConditionalOnBean(EveryNumber.class)
@EnableConfigurationProperties(FlywayProperties.class)
public class RelationshipAutoConfiguration {

    /** Not a {@link Flyway} bean: that would switch off the service's own migrations. */
    @Bean
    InitializingBean relationshipTables(FlywayProperties settings) {
        return () -> Flyway.configure()
                .dataSource(settings.getUrl(), settings.getUser(), settings.getPassword())
                .locations("classpath:db/relationship")
                .table("relationship_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    @Bean
    ContactTable contactTable(DatabaseClient database) {
        return new ContactTable(database);
    }

    @Bean
    Relationships relationships(ContactTable contacts, EveryNumber numbers, JsonMapper json, Clock clock) {
        return new KnownRelationships(contacts, numbers, json, clock);
    }

    @Bean
    RelationshipEvents relationshipEvents(ContactTable contacts) {
        return new RelationshipEvents(contacts);
    }
}
