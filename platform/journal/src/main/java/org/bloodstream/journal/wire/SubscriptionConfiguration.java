package org.bloodstream.journal.wire;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import org.bloodstream.journal.EventKinds;
import org.bloodstream.journal.Freshness;
import org.bloodstream.journal.Replay;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.relay.Republishing;
import org.bloodstream.journal.relay.Topics;
import org.bloodstream.journal.subscribe.BeatReader;
import org.bloodstream.journal.subscribe.Beats;
import org.bloodstream.journal.subscribe.Continuation;
import org.bloodstream.journal.subscribe.LaterKinds;
import org.bloodstream.journal.subscribe.R2dbcFreshness;
import org.bloodstream.journal.subscribe.R2dbcParkedEvents;
import org.bloodstream.journal.subscribe.R2dbcReplay;
import org.bloodstream.journal.subscribe.Subscriptions;
import org.bloodstream.journal.subscribe.Witnessing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Following other journals. */
@Configuration(proxyBeanMethods = false)
class SubscriptionConfiguration {

    @Bean
    @ConditionalOnMissingBean
    EventKinds journalEventKinds() {
        return EventKinds.ofContracts();
    }

    @Bean
    Subscriptions journalSubscriptions(
            JournalTables tables,
            Service service,
            Topics topics,
            KafkaClients kafka,
            JsonMapper mapper,
            JournalProperties properties,
            ObjectProvider<Subscription> subscriptions,
            EventKinds kinds,
            ObjectProvider<ObservationRegistry> observations) {
        return new Subscriptions(
                subscriptions.orderedStream().toList(),
                kinds,
                service.name(),
                topics,
                kafka.consumer(),
                tables.database(),
                tables.transaction(),
                mapper,
                properties.attempts(),
                new Continuation(observations.getIfAvailable(() -> ObservationRegistry.NOOP)));
    }

    @Bean
    Beats journalBeats() {
        return new Beats();
    }

    @Bean
    BeatReader journalBeatReader(KafkaClients kafka, Topics topics, JsonMapper mapper, Beats beats) {
        return new BeatReader(kafka.consumer(), topics, mapper, beats);
    }

    @Bean
    Freshness journalFreshness(
            JournalTables tables, Subscriptions subscriptions, JournalProperties properties, Beats beats) {
        return new R2dbcFreshness(subscriptions.byName(), properties.sources(), beats, tables.database());
    }

    @Bean
    R2dbcParkedEvents journalParkedEvents(
            JournalTables tables, Subscriptions subscriptions, EventKinds kinds, JsonMapper mapper) {
        return new R2dbcParkedEvents(subscriptions.byName(), kinds, tables.database(), tables.transaction(), mapper);
    }

    @Bean
    LaterKinds journalLaterKinds(R2dbcParkedEvents parked) {
        return new LaterKinds(parked);
    }

    @Bean
    Replay journalReplay(
            JournalTables tables, Subscriptions subscriptions, Freshness freshness, Republishing republishing) {
        return new R2dbcReplay(
                subscriptions.byName(), freshness, tables.database(), tables.transaction(), republishing);
    }

    @Bean
    Witnessing journalWitness(
            JournalTables tables, Service service, JsonMapper mapper, ObjectProvider<MeterRegistry> meters) {
        return new Witnessing(
                service.name(), tables.database(), mapper, meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    @ConditionalOnProperty("bloodstream.journal.witness")
    Subscription journalWitnessSubscription(Witnessing witness) {
        return witness.subscription();
    }

    @Bean
    @ConditionalOnBean(MeterRegistry.class)
    JournalGauges journalGauges(
            MeterRegistry registry, JournalTables tables, Freshness freshness, Subscriptions subscriptions) {
        return new JournalGauges(
                registry, tables.database(), freshness, subscriptions.byName().keySet(), Clock.systemUTC());
    }
}
