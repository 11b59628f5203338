package org.bloodstream.laboratory.answering;

import java.util.Set;
import org.bloodstream.exchange.Outbox;
import org.bloodstream.exchange.hl7.ControlIds;
import org.bloodstream.journal.EventContent;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.bloodstream.laboratory.answering.OrderAnswer.Verdict;
import org.bloodstream.laboratory.message.Receivers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Hears what blood-production made of hospitals' orders, and tells the laboratory of each. */
@Configuration(proxyBeanMethods = false)
class OrderAnswersSubscription {

    @Bean
    Subscription orderAnswers(OrderResponse response, Receivers receivers, Outbox outbox, JsonMapper json) {
        return new Subscription("order-answers", Set.of("orderanswer"), event -> Verdict.of(event.type())
                .map(verdict -> tell(event, verdict, response, receivers, outbox, json))
                .orElseGet(Mono::empty));
    }

    private static Mono<Void> tell(
            JournalEvent event,
            Verdict verdict,
            OrderResponse response,
            Receivers receivers,
            Outbox outbox,
            JsonMapper json) {
        var answer = EventContent.read(event, OrderAnswer.class, json);
        var controlId = ControlIds.of(event.id().toString());
        var receiver = receivers.of(answer.hospital());
        var text = response.write(answer, verdict, receiver, controlId);
        return outbox.enqueue(receiver.peer(), "order " + answer.placerNumber(), "ORB^O28", controlId, text);
    }
}
