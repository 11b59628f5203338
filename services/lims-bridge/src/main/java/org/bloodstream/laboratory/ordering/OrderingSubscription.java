package org.bloodstream.laboratory.ordering;

import java.util.Set;
import org.bloodstream.exchange.Outbox;
import org.bloodstream.exchange.hl7.ControlIds;
import org.bloodstream.journal.EventContent;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.bloodstream.laboratory.message.Receivers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Hears of requests; what came by HL7 v2 the laboratory's system has had already. */
@Configuration(proxyBeanMethods = false)
class OrderingSubscription {
    private static final String BY_HL7 = "hl7:";

    @Bean
    Subscription requested(ComponentOrder order, Receivers receivers, Outbox outbox, JsonMapper json) {
        return new Subscription(
                "requested", Set.of("request"), event -> forward(event, order, receivers, outbox, json));
    }

    private static Mono<Void> forward(
            JournalEvent event, ComponentOrder order, Receivers receivers, Outbox outbox, JsonMapper json) {
        if (!event.type().equals("TransfusionRequested") || event.actor().startsWith(BY_HL7)) return Mono.empty();
        var request = EventContent.read(event, TransfusionRequested.class, json);
        var controlId = ControlIds.of(event.id().toString());
        var receiver = receivers.of(request.organisation());
        var text = order.write(request, receiver, controlId);
        return outbox.enqueue(receiver.peer(), "order " + request.request(), "OMB^O27", controlId, text);
    }
}
