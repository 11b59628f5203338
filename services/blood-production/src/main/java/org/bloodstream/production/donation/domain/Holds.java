package org.bloodstream.production.donation.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHeld;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHoldLifted;

/**
 * Every hold that a donation was ever put on. A hold is placed once and lifted once.
 *
 * @param placed in the order of placing
 */
public record Holds(List<DonationHeld> placed, Set<UUID> lifted) {
    public static final Holds NONE = new Holds(List.of(), Set.of());

    public Holds {
        placed = List.copyOf(placed);
        lifted = Set.copyOf(lifted);
    }

    public List<DonationHeld> open() {
        return placed.stream().filter(held -> !isLifted(held.hold())).toList();
    }

    public boolean anyOpen() {
        return !open().isEmpty();
    }

    public boolean know(UUID hold) {
        return find(hold).isPresent();
    }

    public Optional<DonationHeld> find(UUID hold) {
        return placed.stream().filter(held -> held.hold().equals(hold)).findFirst();
    }

    public boolean isLifted(UUID hold) {
        return lifted.contains(hold);
    }

    Holds with(DonationHeld held) {
        if (know(held.hold())) throw new IllegalStateException("a hold is placed once");
        return new Holds(Stream.concat(placed.stream(), Stream.of(held)).toList(), lifted);
    }

    Holds without(DonationHoldLifted event) {
        if (!know(event.hold()) || isLifted(event.hold()))
            throw new IllegalStateException("what is lifted is an open hold");
        return new Holds(
                placed,
                Stream.concat(lifted.stream(), Stream.of(event.hold())).collect(Collectors.toUnmodifiableSet()));
    }
}
