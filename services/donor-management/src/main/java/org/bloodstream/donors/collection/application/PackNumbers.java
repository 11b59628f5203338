package org.bloodstream.donors.collection.application;

import java.time.LocalDate;
import org.bloodstream.donors.collection.domain.CollectionObjection.NumberAlreadyUsed;
import org.bloodstream.donors.collection.domain.CollectionObjection.NumbersExhausted;
import org.bloodstream.donors.collection.domain.PackNumber;
import org.bloodstream.donors.collection.domain.PackNumber.Unusable;
import org.bloodstream.donors.collection.domain.PackNumber.Usable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds the number of a pack: printed on its label set, or the facility's next one. */
@Component
class PackNumbers {
    private final Facility facility;
    private final DonationNumberSeries series;
    private final Donations donations;

    PackNumbers(Facility facility, DonationNumberSeries series, Donations donations) {
        this.facility = facility;
        this.series = series;
        this.donations = donations;
    }

    Mono<PackNumber> printed(String text) {
        return switch (PackNumber.read(text)) {
            case Unusable unusable -> Mono.just(unusable);
            case Usable usable ->
                donations
                        .hasUsed(usable.number())
                        .map(used -> used ? new Unusable(new NumberAlreadyUsed(usable.number())) : usable);
        };
    }

    /** Passes over numbers that a printed label set has used already. */
    Mono<PackNumber> allocated(LocalDate collectedOn) {
        int year = collectedOn.getYear() % 100;
        return series.next(facility.number(), year)
                .flatMap(number -> donations
                        .hasUsed(number)
                        .flatMap(used -> used ? allocated(collectedOn) : Mono.<PackNumber>just(new Usable(number))))
                .switchIfEmpty(Mono.just(new Unusable(new NumbersExhausted(facility.number(), year))));
    }
}
