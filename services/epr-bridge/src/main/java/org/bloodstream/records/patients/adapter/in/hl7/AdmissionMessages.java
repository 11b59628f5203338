package org.bloodstream.records.patients.adapter.in.hl7;

import java.util.Set;
import org.bloodstream.exchange.Acceptance;
import org.bloodstream.exchange.InboundHandler;
import org.bloodstream.exchange.InboundMessage;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.records.patients.application.HearingOfPatients;
import org.bloodstream.records.patients.application.HearingOfPatients.Result;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** ADT about one patient. A number that was retired by a merge is refused: the sender's record is out of date. */
@Component
class AdmissionMessages implements InboundHandler {
    private final HearingOfPatients index;

    AdmissionMessages(HearingOfPatients index) {
        this.index = index;
    }

    @Override
    public Set<String> types() {
        return Set.of("ADT^A01", "ADT^A02", "ADT^A03", "ADT^A04", "ADT^A08", "ADT^A28", "ADT^A31");
    }

    @Override
    public Mono<Acceptance> accept(InboundMessage inbound) {
        var errors = new FieldErrors();
        var claim = new PidReader(errors).read(inbound.message());
        var happening = new HappeningReader(inbound.message(), errors).read(inbound.type());
        if (errors.any()) return Mono.just(errors.refused());
        return index.hear(inbound.act(), claim.orElseThrow(), happening.orElseThrow())
                .map(AdmissionMessages::answer);
    }

    private static Acceptance answer(Result result) {
        return switch (result) {
            case Result.Known _ -> Acceptance.accepted();
            case Result.Refused(var objections) -> PatientRefusal.of(objections, 1);
        };
    }
}
