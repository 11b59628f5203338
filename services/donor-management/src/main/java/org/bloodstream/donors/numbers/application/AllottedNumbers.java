package org.bloodstream.donors.numbers.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.numbers.domain.Account;
import org.bloodstream.donors.numbers.domain.AllottedNumber;
import org.bloodstream.donors.numbers.domain.NumberRange;
import org.bloodstream.donors.numbers.domain.NumberRun;
import org.bloodstream.donors.numbers.domain.NumberState;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every number that was ever allotted to a session. */
public interface AllottedNumbers {
    /** Until the transaction ends nobody else allots numbers of this facility and year. */
    Mono<Void> lock(NumberRun run);

    /** Those of the numbers that are of a range; until the transaction ends nobody else changes them. */
    Flux<AllottedNumber> lock(Collection<DonationNumber> numbers);

    /** Those of the run's numbers that a donation has. */
    Flux<DonationNumber> used(NumberRun run);

    Flux<AllottedNumber> of(UUID session);

    Mono<Void> add(NumberRange range, Act act);

    /** A collection has used it: no event of the number's own. */
    Mono<Void> use(AllottedNumber number, NumberState next);

    /** What a person says of unused ones. */
    Mono<Void> account(List<AllottedNumber> numbers, Account account, Act act);
}
