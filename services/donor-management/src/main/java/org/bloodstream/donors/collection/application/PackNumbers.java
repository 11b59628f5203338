package org.bloodstream.donors.collection.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.collection.domain.PackNumber;
import org.bloodstream.donors.collection.domain.PackNumber.Unusable;
import org.bloodstream.donors.collection.domain.PackNumber.Usable;
import org.bloodstream.donors.collection.domain.PackNumberObjection.NumberAlreadyUsed;
import org.bloodstream.donors.collection.domain.PackNumberObjection.NumbersExhausted;
import org.bloodstream.donors.numbers.application.AllottedNumbers;
import org.bloodstream.donors.numbers.domain.AllottedNumber;
import org.bloodstream.donors.numbers.domain.NumberObjection.NumberNotUnused;
import org.bloodstream.donors.numbers.domain.NumberState;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds the number of a pack: printed on its label set, or the facility's next one. */
@Component
class PackNumbers {
    private final Facility facility;
    private final DonationNumberSeries series;
    private final Donations donations;
    private final AllottedNumbers allotted;

    PackNumbers(Facility facility, DonationNumberSeries series, Donations donations, AllottedNumbers allotted) {
        this.facility = facility;
        this.series = series;
        this.donations = donations;
        this.allotted = allotted;
    }

    Mono<PackNumber> printed(String text) {
        return switch (PackNumber.read(text)) {
            case Unusable unusable -> Mono.just(unusable);
            case Usable usable ->
                allotted.lock(Set.of(usable.number()))
                        .next()
                        .map(PackNumbers::unusable)
                        .defaultIfEmpty(Optional.empty())
                        .flatMap(objection -> donations
                                .hasUsed(usable.number())
                                .map(used -> used ? Optional.of(new NumberAlreadyUsed(usable.number())) : objection))
                        .map(objection ->
                                objection.<PackNumber>map(Unusable::new).orElse(usable));
        };
    }

    /** A number of a session's range is used while it is unused; its session accounts for it. */
    private static Optional<Objection> unusable(AllottedNumber number) {
        return number.state() == NumberState.ISSUED
                ? Optional.empty()
                : Optional.of(new NumberNotUnused(number.number(), number.state()));
    }

    /** Passes over numbers that a printed label set has used already, or that were allotted to a session. */
    Mono<PackNumber> allocated(LocalDate collectedOn) {
        int year = collectedOn.getYear() % 100;
        return series.next(facility.code(), year)
                .flatMap(number -> taken(number)
                        .flatMap(taken -> taken ? allocated(collectedOn) : Mono.<PackNumber>just(new Usable(number))))
                .switchIfEmpty(Mono.just(new Unusable(new NumbersExhausted(facility.code(), year))));
    }

    private Mono<Boolean> taken(DonationNumber number) {
        return allotted.lock(Set.of(number))
                .hasElements()
                .flatMap(isAllotted -> isAllotted ? Mono.just(true) : donations.hasUsed(number));
    }
}
