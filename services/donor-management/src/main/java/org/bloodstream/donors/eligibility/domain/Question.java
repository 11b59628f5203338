package org.bloodstream.donors.eligibility.domain;

import java.util.Set;
import org.bloodstream.donors.registration.domain.Sex;

/**
 * A question of the pre-donation health check.
 *
 * @param id stable, {@code Q01}
 * @param words as the donor reads it
 * @param opens codes of the conditions that a yes may mean
 * @param asks what is asked after a yes, the day among it; empty when nothing is
 * @param sexes whom it is for
 */
public record Question(String id, String words, Set<String> opens, String asks, Set<Sex> sexes, String source) {
    public Question {
        opens = Set.copyOf(opens);
        sexes = Set.copyOf(sexes);
    }
}
