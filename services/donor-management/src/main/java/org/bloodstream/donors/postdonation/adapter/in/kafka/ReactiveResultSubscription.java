package org.bloodstream.donors.postdonation.adapter.in.kafka;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.postdonation.application.PassingOnResults;
import org.bloodstream.donors.postdonation.domain.ReactiveResult;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.UnappliableEventException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A result of a donation that is not known here is parked, where an operator sees it, until the session has told of it. */
@Configuration(proxyBeanMethods = false)
class ReactiveResultSubscription {
    @Bean
    Subscription reactiveResults(PassingOnResults results, JsonMapper json, Clock clock) {
        return new Subscription("reactive-results", Set.of("testing"), event -> switch (event.type()) {
            case "TestResultRecorded" -> {
                var recorded = read(event, json);
                yield recorded.reactive()
                        ? passOn(results, recorded, new Act(event.actor(), event.purpose(), clock.instant()))
                        : Mono.empty();
            }
            default -> Mono.empty();
        });
    }

    private static Mono<Void> passOn(PassingOnResults results, Recorded recorded, Act act) {
        return results.passOn(recorded.asResult(), act)
                .filter(known -> known)
                .switchIfEmpty(
                        Mono.error(
                                () -> new UnappliableEventException(
                                        "a reactive result of a donation that is not known here: retry when its session has told of it")))
                .then();
    }

    private static Recorded read(JournalEvent event, JsonMapper json) {
        try {
            return json.treeToValue(event.data(), Recorded.class);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new UnappliableEventException("TestResultRecorded is not as agreed");
        }
    }

    /** What of the event matters here. Whatever is not said to be negative counts as reactive. */
    record Recorded(DonationNumber donation, String test, String result, Instant recordedAt) {
        boolean reactive() {
            return !result.equals("NEGATIVE");
        }

        ReactiveResult asResult() {
            return new ReactiveResult(donation, test, recordedAt);
        }
    }
}
