package org.bloodstream.donors.contact.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The numbers under which one person is on the register.
 *
 * @param person the record that stands for them
 * @param merged each other number: into which it was merged, and when
 */
public record NumbersOfPerson(UUID person, Map<UUID, Joined> merged) {
    public NumbersOfPerson {
        merged = Map.copyOf(merged);
    }

    public record Joined(UUID into, Instant at) {}

    /**
     * The words that still count. One that was said under a number that was merged away counts until the person was asked again,
     * under a number that stood for both by then.
     *
     * @param lastWords of each number its last on one question
     */
    public <T> List<Said<T>> standing(Collection<Said<T>> lastWords) {
        return lastWords.stream().filter(said -> !askedAgain(said, lastWords)).toList();
    }

    private <T> boolean askedAgain(Said<T> said, Collection<Said<T>> lastWords) {
        for (var link = merged.get(said.number()); link != null; link = merged.get(link.into())) {
            var joined = link;
            if (lastWords.stream()
                    .anyMatch(later ->
                            later.number().equals(joined.into()) && !later.at().isBefore(joined.at()))) return true;
        }
        return false;
    }
}
