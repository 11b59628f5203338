package org.bloodstream.laboratory.hospitalorder.application;

import java.util.List;
import java.util.Optional;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.EventContent;
import org.bloodstream.journal.Journal;
import org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderEvent;
import org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderEvent.HospitalOrderCancellationSent;
import org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderEvent.HospitalOrderSent;
import org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderObjection;
import org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderPolicy;
import org.bloodstream.laboratory.hospitalorder.domain.OrderMessage;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Publishes what hospitals order, each order in its own sequence. No patient is in this stream. */
@Service
public class TakingHospitalOrders {
    static final String STREAM = "hospitalorder";

    private final Journal journal;
    private final JsonMapper json;

    TakingHospitalOrders(Journal journal, JsonMapper json) {
        this.journal = journal;
        this.json = json;
    }

    /** Call inside a transaction. Empty when it is told; else nothing is. */
    public Mono<Optional<HospitalOrderObjection>> take(OrderMessage message, Act act) {
        var event = message.event();
        return journal.hold(STREAM, subject(event)).flatMap(last -> first(event, last)
                .flatMap(first -> tell(HospitalOrderPolicy.against(message, first, act.at()), event, last, act)));
    }

    private Mono<Optional<HospitalOrderObjection>> tell(
            Optional<HospitalOrderObjection> against, HospitalOrderEvent event, long last, Act act) {
        if (against.isPresent()) return Mono.just(against);
        var entry = new Entry(STREAM, subject(event), last + 1, type(event), 1, event);
        return journal.append(act, List.of(entry)).thenReturn(against);
    }

    /** What was ordered under the number first: a history begins with that. */
    private Mono<Optional<HospitalOrderSent>> first(HospitalOrderEvent event, long last) {
        if (last == 0) return Mono.just(Optional.empty());
        return journal.history(STREAM, subject(event))
                .next()
                .map(told -> Optional.of(EventContent.read(told, HospitalOrderSent.class, json)));
    }

    private static String subject(HospitalOrderEvent event) {
        return event.hospitalOrder().toString();
    }

    private static String type(HospitalOrderEvent event) {
        return switch (event) {
            case HospitalOrderSent _ -> "HospitalOrderSent";
            case HospitalOrderCancellationSent _ -> "HospitalOrderCancellationSent";
        };
    }
}
