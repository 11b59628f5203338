package org.bloodstream.production.forecast;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.forecast.domain.ExpectedGroup;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Of what group the units are that are made and not released: most of them the rows tell, of the others their donations' histories. */
@Service
class GroupsUnderWay {
    /** Histories that are read at once. */
    private static final int AT_ONCE = 200;

    private final DemandRows rows;
    private final Donations donations;

    GroupsUnderWay(DemandRows rows, Donations donations) {
        this.rows = rows;
        this.donations = donations;
    }

    /**
     * Neither its label nor its donor's record says what group it is.
     *
     * @param donations in it
     */
    record Ungrouped(ComponentKind kind, List<Contribution> donations) {
        Ungrouped {
            donations = List.copyOf(donations);
        }

        private Optional<BloodGroup> expected(Map<DonationNumber, DonationInProduction> states) {
            return ExpectedGroup.of(donations.stream()
                    .map(each -> ExpectedGroup.of(
                            states.getOrDefault(each.donation(), DonationInProduction.NEW), each.onRecord()))
                    .toList());
        }
    }

    /** @param onRecord the donor's group at the collection */
    record Contribution(DonationNumber donation, Optional<BloodGroup> onRecord) {}

    Mono<UnderWay> at(Instant now) {
        return rows.underWay(now)
                .map(counted -> new UnderWay(counted, Map.of()))
                .flatMap(counted -> rows.ungrouped(now)
                        .buffer(AT_ONCE)
                        .concatMap(units -> donations
                                .states(units.stream()
                                        .flatMap(unit -> unit.donations().stream())
                                        .map(Contribution::donation)
                                        .toList())
                                .flatMapIterable(states -> units.stream()
                                        .map(unit -> new Foreseen(unit.kind(), unit.expected(states)))
                                        .toList()))
                        .reduce(counted, (sum, unit) -> sum.and(unit.kind(), unit.group())));
    }

    private record Foreseen(ComponentKind kind, Optional<BloodGroup> group) {}
}
