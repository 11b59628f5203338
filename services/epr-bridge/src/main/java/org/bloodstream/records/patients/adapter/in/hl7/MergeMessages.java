package org.bloodstream.records.patients.adapter.in.hl7;

import ca.uhn.hl7v2.model.v251.message.ADT_A39;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.exchange.Acceptance;
import org.bloodstream.exchange.InboundHandler;
import org.bloodstream.exchange.InboundMessage;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.PatientNumbers;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.records.patients.application.HearingOfPatients;
import org.bloodstream.records.patients.application.HearingOfPatients.Result;
import org.bloodstream.records.patients.domain.Merge;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * ADT^A40: PID-3 survives, MRG-1 is retired for ever. One merge for each message: several could not be refused one by
 * one, and an interface that batches them is not known.
 */
@Component
class MergeMessages implements InboundHandler {
    private final HearingOfPatients index;

    MergeMessages(HearingOfPatients index) {
        this.index = index;
    }

    @Override
    public Set<String> types() {
        return Set.of("ADT^A40");
    }

    @Override
    public Mono<Acceptance> accept(InboundMessage inbound) {
        var errors = new FieldErrors();
        return read((ADT_A39) inbound.message(), errors)
                .map(merge -> index.merge(inbound.act(), merge).map(MergeMessages::answer))
                .orElseGet(() -> Mono.just(errors.refused()));
    }

    private static Optional<Merge> read(ADT_A39 message, FieldErrors errors) {
        if (message.getPATIENTReps() != 1) {
            errors.add(
                    new Place("PID", 2, 3), Hl7Error.DUPLICATE_KEY, "one-merge-each", "Send one merge in each message");
            return Optional.empty();
        }
        var patient = message.getPATIENT();
        var survivor = new PidReader(errors).read(patient.getPID(), 1);
        var retired = new PatientNumbers(errors).in(patient.getMRG(), Place.of("MRG", 1));
        var at = new HappeningReader(message, errors).eventTime();
        return errors.any()
                ? Optional.empty()
                : Optional.of(new Merge(survivor.orElseThrow(), retired, at.orElseThrow()));
    }

    private static Acceptance answer(Result result) {
        return switch (result) {
            case Result.Known _ -> Acceptance.accepted();
            case Result.Refused(var objections) -> PatientRefusal.of(objections, 1);
        };
    }
}
