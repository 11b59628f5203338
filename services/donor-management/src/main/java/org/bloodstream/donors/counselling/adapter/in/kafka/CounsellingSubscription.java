package org.bloodstream.donors.counselling.adapter.in.kafka;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.counselling.application.OpeningCounselling;
import org.bloodstream.donors.counselling.application.ReactiveResult;
import org.bloodstream.donors.counselling.domain.CounsellingKind;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.UnappliableEventException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Learns of reactive results. Negative ones concern nobody, and lift nothing. */
@Configuration(proxyBeanMethods = false)
class CounsellingSubscription {
    @Bean
    Subscription counsellingResults(OpeningCounselling counselling, JsonMapper json, Clock clock) {
        return new Subscription("counselling", Set.of("testing"), event -> switch (event.type()) {
            case "TestResultRecorded" -> {
                var recorded = read(event, json);
                yield recorded.result().equals("REACTIVE")
                        ? counselling.learn(recorded.result(event), act(event, clock))
                        : Mono.empty();
            }
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
            throw new UnappliableEventException("TestResultRecorded is not as agreed");
        }
    }

    /** What of the event matters here. */
    record Recorded(DonationNumber donation, String test, String result, Instant recordedAt) {
        ReactiveResult result(JournalEvent event) {
            return new ReactiveResult(event.id(), donation, CounsellingKind.of(test), recordedAt);
        }
    }
}
