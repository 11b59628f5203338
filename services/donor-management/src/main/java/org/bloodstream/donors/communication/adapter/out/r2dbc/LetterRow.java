package org.bloodstream.donors.communication.adapter.out.r2dbc;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.donors.communication.domain.Letter;
import org.bloodstream.donors.communication.domain.LetterChannel;
import org.bloodstream.donors.communication.domain.LetterKind;
import org.bloodstream.donors.communication.domain.LetterState;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

record LetterRow(
        UUID letter,
        UUID donor,
        String kind,
        String template,
        String facts,
        @Nullable String channel,
        String state,
        int attempts,
        boolean emailRefused,
        boolean overtaken,
        boolean late,
        Instant requestedAt) {
    static final String COLUMNS =
            "letter, donor, kind, template, cast(facts as text) as facts, channel, state, attempts, email_refused, overtaken, "
                    + "coalesce(useful_until <= now(), false) as late, requested_at";
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    Letter asLetter(JsonMapper json) {
        return new Letter(
                letter,
                donor,
                LetterKind.valueOf(kind),
                template,
                json.readValue(facts, FACTS),
                channel == null ? null : LetterChannel.valueOf(channel),
                LetterState.valueOf(state),
                attempts,
                emailRefused,
                overtaken,
                late,
                requestedAt);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "LetterRow[" + letter + "]";
    }
}
