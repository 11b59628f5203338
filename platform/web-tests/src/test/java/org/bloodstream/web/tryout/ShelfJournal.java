package org.bloodstream.web.tryout;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.UnappliableEventException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** The shelf follows its own stream, and stumbles over the subjects that it is told to. */
@Configuration(proxyBeanMethods = false)
public class ShelfJournal {
    public static final Set<String> STUMBLING_STONES = ConcurrentHashMap.newKeySet();
    public static final Map<String, Integer> TOLD = new ConcurrentHashMap<>();

    @Bean
    Subscription shelfLabels() {
        return new Subscription(
                "labels",
                Set.of("bag"),
                event -> STUMBLING_STONES.contains(event.subject())
                        ? Mono.error(new UnappliableEventException("a stumbling stone"))
                        : Mono.empty());
    }

    /** Counts how often it was told of each bag. */
    @Bean
    Subscription shelfCount() {
        return new Subscription("tellings", Set.of("bag"), event -> {
                    TOLD.merge(event.subject(), 1, Integer::sum);
                    return Mono.empty();
                })
                .thatCanBeRebuilt();
    }
}
