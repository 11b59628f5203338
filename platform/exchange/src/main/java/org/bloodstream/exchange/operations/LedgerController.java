package org.bloodstream.exchange.operations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bloodstream.exchange.outbound.Peers;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The operators' page of this service's exchange. */
@RestController
@RequestMapping("/api/operations/${spring.application.name}")
public class LedgerController {
    private static final String USUAL = "50";

    private final LedgerQuery ledger;
    private final Peers peers;

    public LedgerController(LedgerQuery ledger, Peers peers) {
        this.ledger = ledger;
        this.peers = peers;
    }

    @GetMapping("/messages")
    @PreAuthorize("hasRole('" + Roles.INTEGRATION_OPERATOR + "')")
    public Mono<LedgerPage> messages(
            @RequestParam(required = false) @Nullable String controlId,
            @RequestParam(required = false) @Nullable String direction,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = USUAL) @Min(1) @Max(200) int limit) {
        var from = cursor == null ? LedgerCursor.start() : LedgerCursor.parse(cursor);
        return ledger.page(new LedgerFilter(controlId, direction, state), from, limit);
    }

    @GetMapping("/peers")
    @PreAuthorize("hasRole('" + Roles.INTEGRATION_OPERATOR + "')")
    public Mono<PeerStandings> peers() {
        return ledger.standings()
                .map(this::owned)
                .collectMap(PeerStanding::peer, each -> each, TreeMap::new)
                .map(this::withTheSilent);
    }

    /** A peer that nothing was ever sent to is one too. */
    private PeerStandings withTheSilent(Map<String, PeerStanding> standings) {
        peers.byName()
                .forEach((name, peer) -> standings.putIfAbsent(name, PeerStanding.ofNothing(name, peer.knownOwner())));
        return new PeerStandings(List.copyOf(standings.values()));
    }

    private PeerStanding owned(PeerStanding standing) {
        var peer = peers.byName().get(standing.peer());
        return peer == null ? standing : standing.ownedBy(peer.knownOwner());
    }

    /** All of them: there are few. */
    public record PeerStandings(List<PeerStanding> items) {}
}
