package org.bloodstream.production.hospitalorder.adapter.in.kafka;

import java.util.Set;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.EventContent;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.bloodstream.production.hospitalorder.application.HearingHospitalOrders;
import org.bloodstream.production.hospitalorder.domain.SentCancellation;
import org.bloodstream.production.hospitalorder.domain.SentOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * What hospitals' systems order by HL7 is placed in their name, and as of when the bridge had it: an order that was told late was not
 * made late. What cannot be applied keeps back nothing but later words about the same order.
 */
@Configuration(proxyBeanMethods = false)
class HospitalOrderSubscription {

    @Bean
    Subscription hospitalOrders(HearingHospitalOrders orders, JsonMapper json) {
        return new Subscription(
                "hospital-orders", Set.of("hospitalorder"), event -> Mono.defer(() -> hear(event, orders, json)));
    }

    private static Mono<Void> hear(JournalEvent event, HearingHospitalOrders orders, JsonMapper json) {
        var act = new Act(event.actor(), event.purpose(), event.at());
        return switch (event.type()) {
            case "HospitalOrderSent" -> orders.ordered(EventContent.read(event, SentOrder.class, json), act);
            case "HospitalOrderCancellationSent" ->
                orders.cancelled(EventContent.read(event, SentCancellation.class, json), act);
            default -> Mono.empty();
        };
    }
}
