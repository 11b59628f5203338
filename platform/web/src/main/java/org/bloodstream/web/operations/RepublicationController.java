package org.bloodstream.web.operations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bloodstream.journal.NotPublishedYetException;
import org.bloodstream.journal.Replay;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.bloodstream.web.operations.RepublicationObjection.NotPublishedYet;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Topics that were lost are filled again from this service's journal. */
@RestController
@RequestMapping("/api/operations/${spring.application.name}/journal/republication")
@PreAuthorize("hasRole('" + Roles.INTEGRATION_OPERATOR + "')")
public class RepublicationController {
    private final Replay replay;
    private final Commands commands;

    RepublicationController(Replay replay, Commands commands) {
        this.replay = replay;
        this.commands = commands;
    }

    /** Answers at once: the relay goes back, and new events follow those that are published again. */
    @PostMapping
    public Mono<ResponseEntity<Object>> republish(CommandRequest request, @Valid @RequestBody Republication body) {
        return commands.once(
                request, body, () -> from(body, request.caller().id().value()));
    }

    private Mono<Answer> from(Republication body, String actor) {
        return replay.republish(body.from(), body.reason(), actor)
                .map(through -> Answer.ok(new Republished(body.from(), through)))
                .onErrorResume(NotPublishedYetException.class, error -> Mono.just(notPublishedYet(error)));
    }

    private static Answer notPublishedYet(NotPublishedYetException error) {
        return Answer.refused(
                "Nothing was published from this number on", List.of(new NotPublishedYet(error.published())));
    }

    /**
     * @param from a publication number, 1 or more
     * @param reason kept for ever, no personal data
     */
    public record Republication(
            @Positive long from, @NotBlank @Size(max = 500) String reason) {}

    /** The first and the last publication number of what is published again. */
    public record Republished(long from, long through) {}
}
