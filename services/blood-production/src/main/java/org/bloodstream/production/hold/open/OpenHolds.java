package org.bloodstream.production.hold.open;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.hold.domain.Lifting;
import org.bloodstream.production.hold.open.OpenHold.HeldComponent;
import org.bloodstream.production.hold.open.OpenHold.HoldRow;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class OpenHolds {
    private final DatabaseClient database;
    private final Donations donations;
    private final Clock clock;

    OpenHolds(DatabaseClient database, Donations donations, Clock clock) {
        this.database = database;
        this.donations = donations;
        this.clock = clock;
    }

    /**
     * Oldest first.
     *
     * @param withWords whether the words of a hold by hand are shown
     */
    Mono<OpenHoldPage> page(HoldCursor after, int limit, boolean withWords) {
        var now = clock.instant();
        return database.sql("""
                        select donation, hold, kind, information, informed_at, held_at, held_by,
                               case when :withWords then words end as words from donation_hold
                        where lifted_at is null and (held_at, donation, hold) > (:heldAt, :donation, :hold)
                        order by held_at, donation, hold limit :limit""")
                .bind("heldAt", after.heldAt())
                .bind("donation", after.donation())
                .bind("hold", after.hold())
                .bind("limit", limit + 1)
                .bind("withWords", withWords)
                .mapProperties(HoldRow.class)
                .all()
                .collectList()
                .flatMap(rows -> withComponents(rows, now))
                .map(found -> OpenHoldPage.of(found, limit, now));
    }

    private Mono<List<OpenHold>> withComponents(List<HoldRow> rows, Instant now) {
        return components(rows).flatMap(components -> restingOnAResult(rows, components.keySet())
                .map(resting -> rows.stream()
                        .map(row -> OpenHold.of(
                                row,
                                resting.contains(row.hold()),
                                components.getOrDefault(row.donation(), List.of()),
                                now))
                        .toList()));
    }

    /**
     * Decided by the rule that decides a lifting.
     *
     * @param reaching donations of which a component is held or recalled
     */
    private Mono<Set<UUID>> restingOnAResult(List<HoldRow> rows, Set<String> reaching) {
        var ofTests = rows.stream()
                .filter(row -> row.kind().equals(HoldKind.TEST.name()))
                .map(row -> new DonationNumber(row.donation()))
                .distinct()
                .toList();
        return donations.states(ofTests).map(states -> states.entrySet().stream()
                .flatMap(state -> Lifting.restingOnAResult(
                        state.getValue(), reaching.contains(state.getKey().value())))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private Mono<Map<String, List<HeldComponent>>> components(List<HoldRow> rows) {
        return database.sql("""
                        select component, contributing as donation, withheld_since, hospital, site, despatch from made_of_donation
                        where contributing = any(:donations) and withheld_since is not null order by component""")
                .bind("donations", rows.stream().map(HoldRow::donation).toArray(String[]::new))
                .mapProperties(ComponentRow.class)
                .all()
                .collect(Collectors.groupingBy(
                        ComponentRow::donation, Collectors.mapping(ComponentRow::held, Collectors.toList())));
    }

    record ComponentRow(
            String component,
            String donation,
            Instant withheldSince,
            @Nullable String hospital,
            @Nullable String site,
            @Nullable String despatch) {
        HeldComponent held() {
            return new HeldComponent(
                    ComponentId.parse(component),
                    despatch != null,
                    withheldSince,
                    Optional.ofNullable(hospital).map(OdsCode::new),
                    Optional.ofNullable(site),
                    Optional.ofNullable(despatch));
        }
    }
}
