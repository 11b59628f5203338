package org.bloodstream.production.material.adapter.in.kafka;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.EventContent;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.bloodstream.production.material.application.LearningOfBags;
import org.bloodstream.production.material.domain.BagAtChair;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** A subscription of its own: it reads what was collected before there was one, too. Applying an event twice changes nothing. */
@Configuration(proxyBeanMethods = false)
class BagSubscription {
    @Bean
    Subscription bagsAtChair(LearningOfBags bags, JsonMapper json, Clock clock) {
        return new Subscription("bags-at-chair", Set.of("donation"), event -> switch (event.type()) {
            case "DonationCollected", "DesignatedDonationCollected" ->
                Mono.justOrEmpty(read(event, json).bag())
                        .flatMap(bag -> bags.learn(bag, new Act(event.actor(), event.purpose(), clock.instant())));
            default -> Mono.empty();
        });
    }

    private static Collected read(JournalEvent event, JsonMapper json) {
        return EventContent.read(event, Collected.class, json);
    }

    /** The fields of DonationCollected v1 that matter here; others may come. */
    record Collected(DonationNumber donation, @Nullable AtSession atSession) {
        /** Nothing of a donation that was recorded in one call: nobody has said the bag. */
        @Nullable
        BagAtChair bag() {
            return atSession == null ? null : atSession.bagOf(donation);
        }
    }

    record AtSession(String bagType, String bagLot, Instant startedAt) {
        BagAtChair bagOf(DonationNumber donation) {
            return new BagAtChair(donation, bagType, bagLot, startedAt);
        }
    }
}
