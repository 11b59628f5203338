package org.bloodstream.web.operations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bloodstream.journal.NoSuchSubscriptionException;
import org.bloodstream.journal.NotRebuildableException;
import org.bloodstream.journal.Replay;
import org.bloodstream.journal.Replay.Standing;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.bloodstream.web.operations.OperationsController.Items;
import org.bloodstream.web.operations.ProjectionObjection.NoSuchProjection;
import org.bloodstream.web.operations.ProjectionObjection.NotRebuildable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What this service has derived from events, how far it is, and making it anew from the topics. */
@RestController
@RequestMapping("/api/operations/${spring.application.name}/projections")
@PreAuthorize("hasRole('" + Roles.INTEGRATION_OPERATOR + "')")
public class ProjectionController {
    private final Replay replay;
    private final Commands commands;

    ProjectionController(Replay replay, Commands commands) {
        this.replay = replay;
        this.commands = commands;
    }

    @GetMapping
    public Mono<Items<Described>> projections() {
        return replay.standings().map(Described::of).collectList().map(Items::new);
    }

    /** Answers at once: every replica begins to read the topics from their beginning. */
    @PostMapping("/{name}/rebuild")
    public Mono<ResponseEntity<Object>> rebuild(
            CommandRequest request, @PathVariable String name, @Valid @RequestBody Rebuild body) {
        return commands.once(
                request, body, () -> begin(name, body, request.caller().id().value()));
    }

    private Mono<Answer> begin(String name, Rebuild body, String actor) {
        return replay.rebuild(name, body.reason(), actor)
                .map(begun -> Answer.ok(new Begun(begun.subscription(), begun.begunAt(), begun.reason())))
                .onErrorResume(
                        NoSuchSubscriptionException.class,
                        _ -> Mono.just(Answer.notFound("No projection has this name", new NoSuchProjection())))
                .onErrorResume(
                        NotRebuildableException.class,
                        _ -> Mono.just(
                                Answer.refused("This projection is not rebuilt", List.of(new NotRebuildable()))));
    }

    /** @param reason why it is made anew; kept for ever, no personal data */
    public record Rebuild(@NotBlank @Size(max = 500) String reason) {}

    /** A rebuild and when it began. */
    public record Begun(String projection, Instant begunAt, String reason) {}

    /**
     * One projection.
     *
     * @param rebuild the last one; absent when there never was one
     * @param rebuilding whether it has yet to catch up with the instant at which that began
     */
    public record Described(
            String name,
            List<String> streams,
            boolean rebuildable,
            boolean rebuilding,
            @Nullable Begun rebuild,
            List<Source> sources) {

        static Described of(Standing standing) {
            var last = standing.lastRebuild();
            return new Described(
                    standing.subscription().name(),
                    standing.subscription().streams().stream().sorted().toList(),
                    standing.subscription().rebuildable(),
                    standing.rebuilding(),
                    last == null ? null : new Begun(last.subscription(), last.begunAt(), last.reason()),
                    standing.completeUpTo().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(source -> new Source(
                                    source.getKey(),
                                    source.getValue(),
                                    standing.newest().get(source.getKey())))
                            .toList());
        }
    }

    /**
     * How far a source is read.
     *
     * @param completeUpTo everything that it committed up to then has been applied
     * @param newestEventAt when the newest event that was applied was recorded; absent while none was
     */
    public record Source(
            String source, Instant completeUpTo, @Nullable Instant newestEventAt) {}
}
