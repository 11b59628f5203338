package org.bloodstream.production.batch.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.production.batch.adapter.in.csv.BatchText;
import org.bloodstream.production.batch.application.TakingBatches;
import org.bloodstream.production.batch.application.VoidingBatches;
import org.bloodstream.production.batch.domain.BatchEvent.TestBatchReceived;
import org.bloodstream.production.batch.domain.BatchFault;
import org.bloodstream.production.batch.domain.BatchObjection.BatchUnknown;
import org.bloodstream.production.batch.domain.TestBatch.Voiding;
import org.bloodstream.web.Answer;
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

@RestController
class BatchController {
    private final Commands commands;
    private final TakingBatches taking;
    private final VoidingBatches voiding;

    BatchController(Commands commands, TakingBatches taking, VoidingBatches voiding) {
        this.commands = commands;
        this.taking = taking;
        this.voiding = voiding;
    }

    /** As text/csv; whatever else is sent is read as that, and so refused line by line. */
    @PostMapping("/api/production/test-batches")
    @PreAuthorize("hasRole('" + Roles.TESTING_SCIENTIST + "')")
    Mono<ResponseEntity<Object>> take(CommandRequest request, @RequestBody String body) {
        return Mono.fromSupplier(() -> BatchText.read(body))
                .flatMap(report -> commands.once(
                        request, body, () -> taking.take(report, request.act()).map(BatchController::answer)));
    }

    @PostMapping("/api/production/test-batches/{batch}/voiding")
    @PreAuthorize("hasRole('" + Roles.TESTING_SCIENTIST + "')")
    Mono<ResponseEntity<Object>> declareVoid(
            CommandRequest request, @PathVariable UUID batch, @Valid @RequestBody WhyVoid body) {
        return commands.once(request, body, () -> voiding.declareVoid(
                        batch, body.ground(), body.words().strip(), request.act())
                .map(outcome -> answer(batch, outcome))
                .defaultIfEmpty(Answer.notFound("No such batch", new BatchUnknown(batch))));
    }

    private static Answer answer(TakingBatches.Outcome outcome) {
        return switch (outcome) {
            case TakingBatches.Outcome.Taken(var event) -> Answer.created(Taken.of(event));
            case TakingBatches.Outcome.Refused(var objections) ->
                Answer.refused("Nothing of the batch was taken", objections);
            case TakingBatches.Outcome.Unknown(var objections) ->
                throw new RefusalException(HttpStatus.NOT_FOUND, "Nothing of the batch was taken", objections);
        };
    }

    private static Answer answer(UUID batch, Voiding outcome) {
        return switch (outcome) {
            case Voiding.Voided(var event) -> Answer.ok(new NoLongerCounts(batch, event.results()));
            case Voiding.Refused(var objection) ->
                Answer.refused("The batch was not declared void", List.of(objection));
        };
    }

    /** @param faults why none of its results counts; without any they do */
    record Taken(UUID batch, int results, boolean valid, Set<BatchFault> faults) {
        static Taken of(TestBatchReceived event) {
            return new Taken(event.batch(), event.results(), event.faults().isEmpty(), event.faults());
        }
    }

    /** @param results how many are void, all that the batch brought */
    record NoLongerCounts(UUID batch, int results) {}
}
