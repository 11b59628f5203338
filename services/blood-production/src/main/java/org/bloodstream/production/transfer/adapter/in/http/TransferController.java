package org.bloodstream.production.transfer.adapter.in.http;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentUnknown;
import org.bloodstream.production.orders.domain.OrderObjection.NoHospital;
import org.bloodstream.production.storage.domain.Unfitness;
import org.bloodstream.production.transfer.application.Transferring;
import org.bloodstream.production.transfer.domain.TransferDecision;
import org.bloodstream.production.transfer.domain.TransferDecision.Refused;
import org.bloodstream.production.transfer.domain.TransferDecision.Taken;
import org.bloodstream.production.transfer.domain.TransferEvent;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferReceived;
import org.bloodstream.production.transfer.domain.TransferEvent.TransferSent;
import org.bloodstream.production.transfer.domain.TransferNumber;
import org.bloodstream.production.transfer.domain.TransferObjection.TransferUnknown;
import org.bloodstream.web.Answer;
import org.bloodstream.web.Caller;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The sender's scientist sends, or takes back; the receiver's says that it has come. */
@RestController
class TransferController {
    private static final String LABORATORY = "hasRole('" + Roles.TRANSFUSION_SCIENTIST + "')";
    private static final String REFUSAL = "The transfer was not recorded";

    private final Commands commands;
    private final Transferring transferring;

    TransferController(Commands commands, Transferring transferring) {
        this.commands = commands;
        this.transferring = transferring;
    }

    @PostMapping("/api/production/transfers")
    @PreAuthorize(LABORATORY)
    Mono<ResponseEntity<Object>> send(CommandRequest request, @Valid @RequestBody SendTransfer body) {
        var departing = body.from(own(request.caller()));
        var storage = body.storage().declaration();
        return commands.once(request, body, () -> transferring
                .send(departing, body.to(), storage, request.act())
                .map(decision -> answer(decision, Sent::of))
                .defaultIfEmpty(Answer.notFound("No such component", new ComponentUnknown(body.component()))));
    }

    @PostMapping("/api/production/transfers/{number}/taking-back")
    @PreAuthorize(LABORATORY)
    Mono<ResponseEntity<Object>> takeBack(CommandRequest request, @PathVariable TransferNumber number) {
        var hospital = own(request.caller());
        return commands.once(request, "", () -> transferring
                .takeBack(hospital, number, request.act())
                .map(decision -> answer(decision, event -> Answer.ok(new TakenBack(event.number()))))
                .defaultIfEmpty(unknown()));
    }

    @PostMapping("/api/production/transfers/{number}/receipt")
    @PreAuthorize(LABORATORY)
    Mono<ResponseEntity<Object>> receive(
            CommandRequest request, @PathVariable TransferNumber number, @Valid @RequestBody ReceiveTransfer body) {
        var hospital = own(request.caller());
        return commands.once(request, body, () -> transferring
                .receive(hospital, number, body.component(), body.damaged(), request.act())
                .map(decision -> answer(decision, Received::of))
                .defaultIfEmpty(unknown()));
    }

    private static <E extends TransferEvent> Answer answer(TransferDecision<E> decision, Function<E, Answer> taken) {
        return switch (decision) {
            case Taken<E>(var event) -> taken.apply(event);
            case Refused<E>(var objections) -> Answer.refused(REFUSAL, objections);
        };
    }

    private static Answer unknown() {
        return Answer.notFound("No such transfer", new TransferUnknown());
    }

    private static OdsCode own(Caller caller) {
        return caller.hospital()
                .orElseThrow(() ->
                        new RefusalException(HttpStatus.UNPROCESSABLE_ENTITY, REFUSAL, List.of(new NoHospital())));
    }

    /** @param arriveBy until when it must have come to be used */
    record Sent(TransferNumber number, ComponentId component, OdsCode to, Instant arriveBy) {
        static Answer of(TransferSent event) {
            return Answer.created(new Sent(
                    event.number(),
                    event.component(),
                    event.to(),
                    event.consignment().arriveBy()));
        }
    }

    record TakenBack(TransferNumber number) {}

    /** @param unfit why it was discarded; none when it may be used */
    record Received(TransferNumber number, ComponentId component, List<Unfitness> unfit) {
        static Answer of(TransferReceived event) {
            return Answer.ok(new Received(event.number(), event.component(), event.unfit()));
        }
    }
}
