package org.bloodstream.journal.wire;

import io.r2dbc.spi.ConnectionFactories;
import org.bloodstream.journal.JournalStanding;
import org.bloodstream.journal.append.Wake;
import org.bloodstream.journal.relay.Pace;
import org.bloodstream.journal.relay.R2dbcJournalStanding;
import org.bloodstream.journal.relay.Relay;
import org.bloodstream.journal.relay.Republishing;
import org.bloodstream.journal.relay.Topics;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Publishing the own journal. */
@Configuration(proxyBeanMethods = false)
class RelayConfiguration {

    /** It depends on the tables without using this pool: its connection is its own. */
    @Bean
    @ConditionalOnProperty(name = "bloodstream.journal.relay", matchIfMissing = true)
    Relay journalRelay(
            @SuppressWarnings("unused") JournalTables tables,
            R2dbcConnectionDetails connection,
            Service service,
            Topics topics,
            KafkaClients kafka,
            Wake wake,
            JournalProperties properties,
            JsonMapper mapper) {
        return new Relay(
                ConnectionFactories.get(connection.getConnectionFactoryOptions()),
                service.name(),
                topics,
                kafka.producer(),
                service.streams(),
                wake,
                new Pace(properties.batch(), properties.poll(), properties.heartbeat()),
                mapper);
    }

    @Bean
    JournalStanding journalStanding(JournalTables tables, Service service, ObjectProvider<Relay> relay) {
        return new R2dbcJournalStanding(tables.database(), service.name(), () -> {
            Relay here = relay.getIfAvailable();
            return here != null && here.isRelaying();
        });
    }

    @Bean
    Republishing journalRepublishing(JournalTables tables, JournalProperties properties, JsonMapper mapper) {
        return new Republishing(tables.database(), tables.transaction(), mapper, properties.partitions());
    }
}
