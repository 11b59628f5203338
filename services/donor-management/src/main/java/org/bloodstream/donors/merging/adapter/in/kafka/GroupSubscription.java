package org.bloodstream.donors.merging.adapter.in.kafka;

import java.time.Clock;
import java.util.Set;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhDFinding;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.groupalarm.application.WatchingGroups;
import org.bloodstream.donors.merging.application.DonationGroups;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.EventContent;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Learns the group of each donation; every determination is kept, and one that contradicts the donor's others raises an alarm. */
@Configuration(proxyBeanMethods = false)
class GroupSubscription {
    @Bean
    Subscription groups(DonationGroups groups, WatchingGroups watching, Clock clock, JsonMapper json) {
        return new Subscription("groups", Set.of("testing"), event -> switch (event.type()) {
            case "GroupDetermined" -> {
                var determined = read(event, json);
                yield groups.learn(
                                determined.donation(),
                                determined.determination(),
                                determined.group(),
                                determined.rhDFinding())
                        .then(Mono.defer(() -> watching.learned(
                                determined.donation(), new Act(event.actor(), event.purpose(), clock.instant()))));
            }
            default -> Mono.empty();
        });
    }

    private static Determined read(JournalEvent event, JsonMapper json) {
        return EventContent.read(event, Determined.class, json);
    }

    /** What of the event matters here. */
    record Determined(
            DonationNumber donation,
            BloodGroup group,
            String determination,
            @Nullable RhDFinding rhDFinding) {}
}
