package org.bloodstream.production.standing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentUnknown;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.DonationObjection.DonationUnknown;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.bloodstream.production.standing.ComponentStanding.State;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class StandingController {
    private static final String PRODUCTION = "'" + Roles.PROCESSING_SCIENTIST + "', '" + Roles.TESTING_SCIENTIST
            + "', '" + Roles.QUALITY_OFFICER + "', '" + Roles.DISTRIBUTION_OFFICER + "'";
    private static final String STAFF = "hasAnyRole(" + PRODUCTION + ")";
    private static final String STAFF_AND_SERVICES = "hasAnyRole(" + PRODUCTION + ", '" + Roles.PLATFORM_SERVICE + "')";

    private final Donations donations;
    private final ComponentStandings components;
    private final Clock clock;

    StandingController(Donations donations, ComponentStandings components, Clock clock) {
        this.donations = donations;
        this.components = components;
        this.clock = clock;
    }

    @GetMapping("/api/production/donations/{donation}")
    @PreAuthorize(STAFF_AND_SERVICES)
    Mono<DonationStanding> donation(@PathVariable DonationNumber donation) {
        return donations
                .find(donation)
                .flatMap(this::standing)
                .switchIfEmpty(Mono.error(
                        () -> RefusalException.notFound("No such donation yet", new DonationUnknown(donation))));
    }

    @GetMapping("/api/production/components/{component}")
    @PreAuthorize(STAFF_AND_SERVICES)
    Mono<ComponentStanding> component(@PathVariable ComponentId component) {
        return components
                .find(component)
                .switchIfEmpty(Mono.error(
                        () -> RefusalException.notFound("No such component", new ComponentUnknown(component))));
    }

    @GetMapping("/api/production/components")
    @PreAuthorize(STAFF)
    Mono<ComponentPage> components(
            @RequestParam Optional<State> state,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam Optional<String> cursor) {
        return components.page(state, cursor.map(Cursor::parse).orElse(Cursor.START), limit);
    }

    private Mono<DonationStanding> standing(KnownDonation known) {
        var asOf = clock.instant();
        return Mono.zip(
                        donations.history(known.donation()),
                        components.madeFrom(known.donation()).collectList())
                .map(found -> DonationStanding.of(known, found.getT1().state(), found.getT2(), asOf));
    }
}
