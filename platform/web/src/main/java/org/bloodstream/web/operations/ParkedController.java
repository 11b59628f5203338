package org.bloodstream.web.operations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.journal.NoSuchParkedEventException;
import org.bloodstream.journal.NotFirstInLineException;
import org.bloodstream.journal.ParkedEvent;
import org.bloodstream.journal.ParkedEvents;
import org.bloodstream.journal.ParkedEvents.Retried;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.bloodstream.web.operations.OperationsController.Items;
import org.bloodstream.web.operations.ParkedObjection.NotFirstInLine;
import org.bloodstream.web.operations.ParkedObjection.NotParked;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Events that could not be applied: an operator tries them again, or gives one up and says why. */
@RestController
@RequestMapping("/api/operations/${spring.application.name}/parked")
@PreAuthorize("hasRole('" + Roles.INTEGRATION_OPERATOR + "')")
public class ParkedController {
    private final ParkedEvents parked;
    private final Commands commands;
    private final TransactionalOperator apart;

    /** @param apart suspends the command's transaction: a line is drained event by event, each in its own */
    ParkedController(ParkedEvents parked, Commands commands, TransactionalOperator apart) {
        this.parked = parked;
        this.commands = commands;
        this.apart = apart;
    }

    @GetMapping
    public Mono<Items<ParkedEvent>> waiting() {
        return parked.waiting().collectList().map(Items::new);
    }

    @PostMapping("/{id}/retry")
    public Mono<ResponseEntity<Object>> retry(CommandRequest request, @PathVariable UUID id) {
        return commands.once(request, Map.of(), () -> answer(parked.retry(id)));
    }

    @PostMapping("/{id}/resolution")
    public Mono<ResponseEntity<Object>> resolve(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody Resolution body) {
        return commands.once(
                request,
                body,
                () -> answer(
                        parked.resolve(id, body.reason(), request.caller().id().value())));
    }

    private Mono<Answer> answer(Mono<Retried> work) {
        return work.as(apart::transactional)
                .map(Answer::ok)
                .onErrorResume(NoSuchParkedEventException.class, _ -> Mono.just(notParked()))
                .onErrorResume(NotFirstInLineException.class, error -> Mono.just(notFirst(error)));
    }

    private static Answer notParked() {
        return Answer.notFound("No event waits under this number", new NotParked());
    }

    private static Answer notFirst(NotFirstInLineException error) {
        return Answer.refused("This event waits behind another", List.of(new NotFirstInLine(error.first())));
    }

    /** @param reason why giving the event up is right; kept for ever, no personal data */
    public record Resolution(@NotBlank @Size(max = 500) String reason) {}
}
