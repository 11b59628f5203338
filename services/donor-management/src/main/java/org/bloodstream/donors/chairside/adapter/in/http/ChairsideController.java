package org.bloodstream.donors.chairside.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.chairside.application.ChairsideOutcome;
import org.bloodstream.donors.chairside.application.ChairsideOutcome.Done;
import org.bloodstream.donors.chairside.application.ChairsideOutcome.Refused;
import org.bloodstream.donors.chairside.application.ChairsideOutcome.Unknown;
import org.bloodstream.donors.chairside.application.CollectingAtSessions;
import org.bloodstream.donors.chairside.application.EndingCollections;
import org.bloodstream.donors.chairside.domain.Collection;
import org.bloodstream.donors.chairside.domain.CollectionState;
import org.bloodstream.donors.chairside.domain.DiscardReason;
import org.bloodstream.donors.chairside.domain.FailReason;
import org.bloodstream.donors.collection.domain.DonationKind;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ChairsideController {
    private static final String CARER = "hasRole('" + Roles.DONOR_CARER + "')";

    private final Commands commands;
    private final CollectingAtSessions starting;
    private final EndingCollections ending;

    ChairsideController(Commands commands, CollectingAtSessions starting, EndingCollections ending) {
        this.commands = commands;
        this.starting = starting;
        this.ending = ending;
    }

    @PostMapping("/api/donors/sessions/{session}/collections")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> start(
            CommandRequest request, @PathVariable UUID session, @Valid @RequestBody StartCollection body) {
        return commands.once(request, body, () -> starting.start(session, body.draft(), request.act())
                .map(answer("The collection was not started", done -> Answer.created(Started.of(done.collection())))));
    }

    @PostMapping("/api/donors/collections/{collection}/end")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> end(
            CommandRequest request, @PathVariable UUID collection, @Valid @RequestBody EndCollection body) {
        return commands.once(request, body, () -> ending.end(collection, body.draft(), request.act())
                .map(answer("The end was not recorded", done -> Answer.ok(Ended.of(done)))));
    }

    @PostMapping("/api/donors/collections/{collection}/failure")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> fail(
            CommandRequest request, @PathVariable UUID collection, @Valid @RequestBody FailCollection body) {
        return commands.once(request, body, () -> ending.fail(collection, body.reason(), request.act())
                .map(answer("The failure was not recorded", done -> Answer.ok(Failed.of(done.collection())))));
    }

    private static Function<ChairsideOutcome, Answer> answer(String refusal, Function<Done, Answer> done) {
        return outcome -> switch (outcome) {
            case Done it -> done.apply(it);
            case Refused(var objections) -> Answer.refused(refusal, objections);
            case Unknown(var what) -> Answer.notFound("Not there", what);
        };
    }

    record FailCollection(@NotNull FailReason reason) {}

    record Started(
            UUID collection,
            CollectionState state,
            DonationNumber donation,
            String printed,
            DonationKind kind,
            Instant startedAt) {
        static Started of(Collection it) {
            return new Started(
                    it.collection(), it.state(), it.donation(), it.donation().printed(), it.kind(), it.startedAt());
        }
    }

    record Ended(
            UUID collection,
            CollectionState state,
            DonationNumber donation,
            boolean redCellsOnly,
            @Nullable DiscardReason discard) {
        static Ended of(Done done) {
            var it = done.collection();
            return new Ended(it.collection(), it.state(), it.donation(), done.redCellsOnly(), done.discard());
        }
    }

    record Failed(UUID collection, CollectionState state, DonationNumber donation) {
        static Failed of(Collection it) {
            return new Failed(it.collection(), it.state(), it.donation());
        }
    }
}
