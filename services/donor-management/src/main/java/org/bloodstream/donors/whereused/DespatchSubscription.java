package org.bloodstream.donors.whereused;

import java.util.Set;
import org.bloodstream.journal.EventContent;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Learns what left for which hospital. */
@Configuration(proxyBeanMethods = false)
class DespatchSubscription {
    @Bean
    Subscription whereUsed(Despatches despatches, JsonMapper json) {
        return new Subscription("where-used", Set.of("component"), event -> switch (event.type()) {
            case "ComponentDespatched" -> despatches.learn(read(event, json));
            default -> Mono.empty();
        });
    }

    private static Despatched read(JournalEvent event, JsonMapper json) {
        return EventContent.read(event, Despatched.class, json);
    }
}
