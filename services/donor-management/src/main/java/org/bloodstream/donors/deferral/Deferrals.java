package org.bloodstream.donors.deferral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.donors.deferral.domain.DeferralsInForce;
import org.bloodstream.donors.deferral.domain.HealthCheck;
import org.bloodstream.donors.deferral.domain.HeldDeferral;
import org.bloodstream.donors.deferral.domain.HeldDeferral.End;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Read from the journal, where the health checks are: there is no second copy to differ from it. */
@Component
public class Deferrals {
    private static final Set<String> AGAINST = Set.of("DEFER", "EXCLUDE");

    private final Journal journal;
    private final DeferralsFromElsewhere elsewhere;
    private final ZoneId zone;
    private final Clock clock;

    Deferrals(Journal journal, DeferralsFromElsewhere elsewhere, ZoneId zone, Clock clock) {
        this.journal = journal;
        this.elsewhere = elsewhere;
        this.zone = zone;
        this.clock = clock;
    }

    /** @param records every record of one person */
    public Mono<List<HeldDeferral>> inForce(List<UUID> records) {
        return Flux.fromIterable(records)
                .concatMap(donor ->
                        journal.history("eligibility", donor.toString()).map(event -> check(donor, event)))
                .collectList()
                .map(this::inForce)
                .zipWith(elsewhere.of(records).collectList().map(this::inForceFromElsewhere), Deferrals::both);
    }

    private List<HeldDeferral> inForce(Collection<HealthCheck> checks) {
        var now = clock.instant();
        return DeferralsInForce.of(checks, LocalDate.ofInstant(now, zone), now);
    }

    /** Apart from the health checks: none of them knows an old system's codes, so none may end its deferrals. */
    private List<HeldDeferral> inForceFromElsewhere(List<HeldDeferral> deferrals) {
        return inForce(List.of(new HealthCheck(Instant.EPOCH, deferrals)));
    }

    private static List<HeldDeferral> both(List<HeldDeferral> here, List<HeldDeferral> elsewhere) {
        return Stream.concat(here.stream(), elsewhere.stream()).toList();
    }

    private static HealthCheck check(UUID donor, JournalEvent event) {
        var found = event.data()
                .path("findings")
                .valueStream()
                .filter(finding -> AGAINST.contains(finding.path("effect").asString()))
                .map(finding -> deferral(donor, finding, event.at()))
                .toList();
        return new HealthCheck(event.at(), found);
    }

    private static HeldDeferral deferral(UUID donor, JsonNode finding, Instant at) {
        var until = finding.path("until");
        var end = finding.path("effect").asString().equals("EXCLUDE")
                ? End.NEVER
                : End.valueOf(until.path("kind").asString(End.WHEN_IT_ENDS.name()));
        return new HeldDeferral(
                donor,
                finding.path("code").asString(),
                finding.path("words").asString(),
                end,
                until.hasNonNull("day") ? LocalDate.parse(until.get("day").asString()) : null,
                until.hasNonNull("instant") ? Instant.parse(until.get("instant").asString()) : null,
                at);
    }
}
