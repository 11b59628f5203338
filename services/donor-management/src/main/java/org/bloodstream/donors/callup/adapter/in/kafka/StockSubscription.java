package org.bloodstream.donors.callup.adapter.in.kafka;

import java.time.Instant;
import java.util.Set;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.donors.callup.application.Stock;
import org.bloodstream.journal.EventContent;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Follows every component from its making until it leaves. Events of a component come in order; others change nothing here. */
@Configuration(proxyBeanMethods = false)
class StockSubscription {
    private static final Set<String> COUNTED = Set.of(
            "ComponentProcessed",
            "PooledComponentMade",
            "ModifiedComponentMade",
            "ComponentReleased",
            "ComponentHeld",
            "ComponentHoldLifted",
            "ComponentRestocked",
            "ComponentDespatched",
            "ComponentModified",
            "ComponentDiscarded");

    @Bean
    Subscription stockOfProduction(Stock stock, JsonMapper json) {
        return new Subscription(
                "stock",
                Set.of("component"),
                event -> COUNTED.contains(event.type()) && !isForOneAlone(event, json)
                        ? apply(event, stock, json)
                        : Mono.empty());
    }

    /** What is for one patient alone is in nobody's stock. */
    private static boolean isForOneAlone(JournalEvent event, JsonMapper json) {
        return EventContent.read(event, Named.class, json).component().product().isForNamedRecipient();
    }

    private static Mono<Void> apply(JournalEvent event, Stock stock, JsonMapper json) {
        return switch (event.type()) {
            case "ComponentProcessed", "PooledComponentMade" -> {
                var made = EventContent.read(event, Made.class, json);
                yield stock.made(made.component(), made.kind(), made.expiresAt());
            }
            case "ModifiedComponentMade" -> {
                var made = EventContent.read(event, Made.class, json);
                yield stock.madeAnew(made.component(), made.kind(), made.expiresAt());
            }
            case "ComponentReleased" -> {
                var released = EventContent.read(event, Released.class, json);
                yield stock.released(released.component(), released.group(), released.expiresAt());
            }
            case "ComponentHeld" ->
                stock.held(EventContent.read(event, Named.class, json).component(), true);
            case "ComponentHoldLifted" ->
                stock.held(EventContent.read(event, Named.class, json).component(), false);
            case "ComponentRestocked" ->
                stock.back(EventContent.read(event, Named.class, json).component());
            case "ComponentDespatched", "ComponentModified", "ComponentDiscarded" ->
                stock.gone(EventContent.read(event, Named.class, json).component());
            default -> Mono.empty();
        };
    }

    /** What of the events matters here. */
    record Made(ComponentId component, ComponentKind kind, Instant expiresAt) {}

    record Released(ComponentId component, BloodGroup group, Instant expiresAt) {}

    record Named(ComponentId component) {}
}
