package org.bloodstream.records.wire;

import java.util.Set;
import org.bloodstream.journal.Projection;
import org.bloodstream.journal.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TransfusionSubscription {
    @Bean
    Subscription transfusions(Projection transfusionRecord) {
        return new Subscription("transfusions", Set.of("transfusion", "laboratory", "component"), transfusionRecord);
    }
}
