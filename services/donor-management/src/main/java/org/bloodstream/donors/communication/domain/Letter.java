package org.bloodstream.donors.communication.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to a donor.
 *
 * @param donor pseudonym, as it was asked for; a merged record's letter goes to the record that stands for it
 * @param template name and version of the text, {@code invitation-1}
 * @param facts what the text says of this donor, by name: personal
 * @param channel absent when there is no way to reach the donor by letter
 * @param attempts how often it was handed over or tried, since a person last dealt with it
 * @param emailRefused a mail server said for good that this address or letter is not taken
 * @param overtaken a later letter of the same matter says what is so now: if this one comes back, it does not go again
 * @param late what it says is past by now
 */
public record Letter(
        UUID letter,
        UUID donor,
        LetterKind kind,
        String template,
        Map<String, String> facts,
        @Nullable LetterChannel channel,
        LetterState state,
        int attempts,
        boolean emailRefused,
        boolean overtaken,
        boolean late,
        Instant requestedAt) {
    public Letter {
        facts = Map.copyOf(facts);
        if (attempts < 0) throw new IllegalArgumentException("attempts cannot be " + attempts);
        if (channel == null && state != LetterState.GIVEN_UP && state != LetterState.CANCELLED)
            throw new IllegalArgumentException("a letter without a way needs a person");
    }

    /**
     * A new letter, waiting; without a way it needs a person at once.
     *
     * @throws IllegalArgumentException when the facts are not those of its kind. An old letter may lack one that a newer kind
     *     has: then its text says so, and it alone is given up
     */
    public static Letter asked(
            UUID letter,
            UUID donor,
            LetterKind kind,
            String template,
            Map<String, String> facts,
            @Nullable LetterChannel channel,
            Instant at) {
        requireFacts(kind, facts);
        var state = channel == null ? LetterState.GIVEN_UP : LetterState.WAITING;
        return new Letter(letter, donor, kind, template, facts, channel, state, 0, false, false, false, at);
    }

    /**
     * A letter that follows from something and is not to go: it stands in the ledger all the same.
     *
     * @throws IllegalArgumentException when the facts are not those of its kind
     */
    public static Letter unsent(
            UUID letter, UUID donor, LetterKind kind, String template, Map<String, String> facts, Instant at) {
        requireFacts(kind, facts);
        return new Letter(
                letter, donor, kind, template, facts, null, LetterState.CANCELLED, 0, false, false, false, at);
    }

    private static void requireFacts(LetterKind kind, Map<String, String> facts) {
        if (!facts.keySet().equals(kind.facts()))
            throw new IllegalArgumentException("%s needs exactly the facts %s".formatted(kind, kind.facts()));
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Letter[" + letter + "]";
    }
}
