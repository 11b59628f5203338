package org.bloodstream.records.wire;

import java.util.Set;
import org.bloodstream.journal.Subscription;
import org.bloodstream.web.relationship.RelationshipEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the laboratory resulted and issued for whom; what patients and requests say is this service's own. */
@Configuration
class RelationshipSubscription {
    @Bean
    Subscription relationshipFeed(RelationshipEvents events) {
        return new Subscription("relationships", Set.of("laboratory"), events).thatCanBeRebuilt();
    }
}
