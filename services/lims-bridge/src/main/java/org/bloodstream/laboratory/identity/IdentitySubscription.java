package org.bloodstream.laboratory.identity;

import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.EventContent;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Hears which numbers are one person's. */
@Configuration(proxyBeanMethods = false)
class IdentitySubscription {

    @Bean
    Subscription identities(Persons persons, JsonMapper json) {
        return new Subscription("identities", Set.of("patient"), event -> apply(event, persons, json))
                .thatCanBeRebuilt();
    }

    private static Mono<Void> apply(JournalEvent event, Persons persons, JsonMapper json) {
        return switch (event.type()) {
            case "PatientIdentified", "PatientAdmitted" -> {
                var identified = EventContent.read(event, Identified.class, json);
                yield persons.join(identified.patient().key(), keys(identified.identifiers()));
            }
            case "PatientsMerged" -> {
                var merged = EventContent.read(event, Merged.class, json);
                yield persons.join(
                        merged.patient().key(), Set.of(merged.retired().key()));
            }
            default -> Mono.empty();
        };
    }

    private static Set<String> keys(Set<PatientIdentifier> identifiers) {
        return identifiers.stream().map(PatientIdentifier::key).collect(Collectors.toSet());
    }

    private record Identified(PatientIdentifier patient, Set<PatientIdentifier> identifiers) {}

    private record Merged(PatientIdentifier patient, PatientIdentifier retired) {}
}
