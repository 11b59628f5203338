package org.bloodstream.production.pooling.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.pooling.adapter.in.http.PoolAnswers.NewPool;
import org.bloodstream.production.pooling.adapter.in.http.PoolAnswers.Proposal;
import org.bloodstream.production.pooling.application.PoolingComponents;
import org.bloodstream.production.pooling.application.PoolingOutcome;
import org.bloodstream.production.pooling.application.PoolingOutcome.Done;
import org.bloodstream.production.pooling.application.PoolingOutcome.Refused;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class PoolingController {
    private static final String WHO = "hasRole('" + Roles.PROCESSING_SCIENTIST + "')";

    private final Commands commands;
    private final PoolingComponents pools;
    private final Clock clock;

    PoolingController(Commands commands, PoolingComponents pools, Clock clock) {
        this.commands = commands;
        this.pools = pools;
        this.clock = clock;
    }

    /** @param at when they are pooled; now, when absent */
    @GetMapping("/api/production/pools/proposal")
    @PreAuthorize(WHO)
    Mono<Proposal> proposal(
            @RequestParam @Size(min = 1, max = 12) List<ComponentId> component, @RequestParam Optional<Instant> at) {
        var pooled = at.orElseGet(clock::instant);
        return pools.judge(component, pooled).map(judgement -> Proposal.of(judgement, pooled));
    }

    @PostMapping("/api/production/pools")
    @PreAuthorize(WHO)
    Mono<ResponseEntity<Object>> pool(CommandRequest request, @Valid @RequestBody PoolComponents body) {
        var wanted = body.by(new Actor(request.act().actor()));
        return commands.once(
                request, body, () -> pools.pool(wanted, request.act()).map(PoolingController::answer));
    }

    private static Answer answer(PoolingOutcome outcome) {
        return switch (outcome) {
            case Done(var pool, var measured) -> Answer.created(NewPool.of(pool, measured));
            case Refused(var objections) -> Answer.refused("Nothing was pooled", objections);
        };
    }
}
