package org.bloodstream.laboratory.identity;

import java.util.Set;
import org.bloodstream.journal.Subscription;
import org.bloodstream.web.relationship.EveryNumber;
import org.bloodstream.web.relationship.RelationshipEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears which hospitals look after whom, and order for whom; what is resulted and issued is this service's own. */
@Configuration(proxyBeanMethods = false)
class RelationshipSubscription {

    @Bean
    EveryNumber everyNumber(Persons persons) {
        return patient -> persons.having(patient).map(Person::numbers);
    }

    @Bean
    Subscription relationshipFeed(RelationshipEvents events) {
        return new Subscription("relationships", Set.of("patient", "request"), events).thatCanBeRebuilt();
    }
}
