package org.bloodstream.donors.counselling.adapter.in.kafka;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.counselling.application.FollowingResultNews;
import org.bloodstream.donors.counselling.application.OpeningCounselling;
import org.bloodstream.donors.counselling.application.ReactiveResult;
import org.bloodstream.donors.counselling.application.ResultNews;
import org.bloodstream.donors.counselling.domain.CounsellingKind;
import org.bloodstream.donors.counselling.domain.Reactivity;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.EventContent;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.bloodstream.journal.UnappliableEventException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns of reactive results, of what the reference laboratory says of them, and of runs that were void. A negative screen concerns
 * nobody; nothing that is learned lifts anything.
 */
@Configuration(proxyBeanMethods = false)
class CounsellingSubscription {
    @Bean
    Subscription counsellingResults(
            OpeningCounselling counselling, FollowingResultNews news, JsonMapper json, Clock clock) {
        return new Subscription("counselling", Set.of("testing"), event -> switch (event.type()) {
            case "TestResultRecorded", "DiscretionaryResultRecorded", "ConfirmatoryResultRecorded" ->
                learn(read(event, json), event, counselling, news, act(event, clock));
            case "TestResultsVoided" -> news.learn(voided(event, json), act(event, clock));
            default -> Mono.empty();
        });
    }

    private static Mono<Void> learn(
            Recorded recorded, JournalEvent event, OpeningCounselling counselling, FollowingResultNews news, Act act) {
        var reactive = recorded.result(event);
        if (reactive.isPresent()) return counselling.learn(reactive.get(), act);
        return event.type().equals("ConfirmatoryResultRecorded")
                ? news.learn(recorded.confirmedNegative(event), act)
                : Mono.empty();
    }

    private static Act act(JournalEvent event, Clock clock) {
        return new Act(event.actor(), event.purpose(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static Recorded read(JournalEvent event, JsonMapper json) {
        return EventContent.read(event, Recorded.class, json);
    }

    private static ResultNews.Voided voided(JournalEvent event, JsonMapper json) {
        return EventContent.read(event, VoidRun.class, json).news(event);
    }

    /** What of TestResultsVoided v1 matters here. */
    record VoidRun(DonationNumber donation, String test, UUID batch) {
        ResultNews.Voided news(JournalEvent event) {
            return new ResultNews.Voided(event.id(), donation, CounsellingKind.of(test), batch);
        }
    }

    /** What of the three events matters here. */
    record Recorded(
            DonationNumber donation,
            String test,
            String result,
            @Nullable UUID batch,
            Instant recordedAt) {
        ResultNews.ConfirmedNegative confirmedNegative(JournalEvent event) {
            return new ResultNews.ConfirmedNegative(event.id(), donation, CounsellingKind.of(test));
        }

        Optional<ReactiveResult> result(JournalEvent event) {
            return reactivity(event.type())
                    .map(found -> new ReactiveResult(
                            event.id(), donation, CounsellingKind.of(test), found, batch, recordedAt));
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
