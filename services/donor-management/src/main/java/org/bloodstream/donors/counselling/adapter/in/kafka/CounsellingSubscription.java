package org.bloodstream.donors.counselling.adapter.in.kafka;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.counselling.application.OpeningCounselling;
import org.bloodstream.donors.counselling.application.ReactiveResult;
import org.bloodstream.donors.counselling.domain.CounsellingKind;
import org.bloodstream.donors.counselling.domain.Reactivity;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.UnappliableEventException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Learns of reactive results and of what the reference laboratory says of them. Negative ones concern nobody, and lift nothing. */
@Configuration(proxyBeanMethods = false)
class CounsellingSubscription {
    @Bean
    Subscription counsellingResults(OpeningCounselling counselling, JsonMapper json, Clock clock) {
        return new Subscription("counselling", Set.of("testing"), event -> switch (event.type()) {
            case "TestResultRecorded", "DiscretionaryResultRecorded", "ConfirmatoryResultRecorded" ->
                read(event, json)
                        .result(event)
                        .map(result -> counselling.learn(result, act(event, clock)))
                        .orElseGet(Mono::empty);
            default -> Mono.empty();
        });
    }

    private static Act act(JournalEvent event, Clock clock) {
        return new Act(event.actor(), event.purpose(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static Recorded read(JournalEvent event, JsonMapper json) {
        try {
            return json.treeToValue(event.data(), Recorded.class);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new UnappliableEventException(event.type() + " is not as agreed");
        }
    }

    /** What of the three events matters here. */
    record Recorded(DonationNumber donation, String test, String result, Instant recordedAt) {
        Optional<ReactiveResult> result(JournalEvent event) {
            return reactivity(event.type())
                    .map(found ->
                            new ReactiveResult(event.id(), donation, CounsellingKind.of(test), found, recordedAt));
        }

        private Optional<Reactivity> reactivity(String type) {
            return switch (result) {
                case "REACTIVE" -> Optional.of(Reactivity.REACTIVE);
                case "POSITIVE" -> Optional.of(Reactivity.CONFIRMED);
                case "INDETERMINATE" -> Optional.of(Reactivity.INDETERMINATE);
                case "NEGATIVE" -> Optional.empty();
                default -> throw new UnappliableEventException(type + " has a result that is not agreed");
            };
        }
    }
}
