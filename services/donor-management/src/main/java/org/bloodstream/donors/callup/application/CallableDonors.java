package org.bloodstream.donors.callup.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.callup.domain.CallOrder;
import org.bloodstream.donors.callup.domain.Callable;
import org.bloodstream.donors.eligibility.domain.DonationType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who of the register may be called. */
public interface CallableDonors {
    /**
     * Who may be invited on that day: registered, alive, neither opted out nor elsewhere nor restricted, with consent and a
     * way to be reached, of age, of one group, without an open alarm, appointment or place on another list; at most a few
     * thousand, who was called longest ago first.
     */
    Flux<Callable> callable(Search search);

    /** Whether register and consent still let the donor be invited. */
    Mono<Boolean> mayBeInvited(UUID donor);

    /**
     * @param groups as {@code O NEGATIVE}
     * @param districts whose donors are called
     * @param kilometres from the venue, by outward code, of every district whose position is known
     * @param unknownToo also donors of whom nobody knows where they live
     */
    record Search(
            DonationType donation,
            LocalDate day,
            LocalDate today,
            Set<String> groups,
            Set<String> districts,
            Map<String, Integer> kilometres,
            boolean unknownToo,
            CallOrder order,
            int most) {}
}
