package org.bloodstream.rules.tryout;

import java.util.Map;
import java.util.Optional;

/** @param days by food */
public record ShelfLives(Map<String, Integer> days) {
    public ShelfLives {
        days = Map.copyOf(days);
    }

    public Optional<Integer> daysOf(String food) {
        return Optional.ofNullable(days.get(food));
    }
}
