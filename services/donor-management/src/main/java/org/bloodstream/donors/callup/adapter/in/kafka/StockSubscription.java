package org.bloodstream.donors.callup.adapter.in.kafka;

import java.time.Instant;
import java.util.Set;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.donors.callup.application.Stock;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.UnappliableEventException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
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
        return read(event, json, Named.class).component().product().isForNamedRecipient();
    }

    private static Mono<Void> apply(JournalEvent event, Stock stock, JsonMapper json) {
        return switch (event.type()) {
            case "ComponentProcessed", "PooledComponentMade" -> {
                var made = read(event, json, Made.class);
                yield stock.made(made.component(), made.kind(), made.expiresAt());
            }
            case "ModifiedComponentMade" -> {
                var made = read(event, json, Made.class);
                yield stock.madeAnew(made.component(), made.kind(), made.expiresAt());
            }
            case "ComponentReleased" -> {
                var released = read(event, json, Released.class);
                yield stock.released(released.component(), released.group(), released.expiresAt());
            }
            case "ComponentHeld" -> stock.held(read(event, json, Named.class).component(), true);
            case "ComponentHoldLifted" ->
                stock.held(read(event, json, Named.class).component(), false);
            case "ComponentRestocked" ->
                stock.back(read(event, json, Named.class).component());
            case "ComponentDespatched", "ComponentModified", "ComponentDiscarded" ->
                stock.gone(read(event, json, Named.class).component());
            default -> Mono.empty();
        };
    }

    private static <T> T read(JournalEvent event, JsonMapper json, Class<T> type) {
        try {
            return json.treeToValue(event.data(), type);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new UnappliableEventException(event.type() + " is not as agreed");
        }
    }

    /** What of the events matters here. */
    record Made(ComponentId component, ComponentKind kind, Instant expiresAt) {}

    record Released(ComponentId component, BloodGroup group, Instant expiresAt) {}

    record Named(ComponentId component) {}
}
