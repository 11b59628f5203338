package org.bloodstream.bench.goals;

import java.util.concurrent.atomic.AtomicLong;
import org.bloodstream.bench.load.Posts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A search is right when whom it sought is among those it found: one that is quick and finds somebody else is no search. */
final class Hits {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final AtomicLong found = new AtomicLong();

    Posts.Judge of(Register.Person sought) {
        return (status, body) -> status == 200 && isFound(sought, body);
    }

    private boolean isFound(Register.Person sought, String body) {
        boolean there = JSON.readTree(body).path("donors").valueStream().anyMatch(donor -> isOf(donor, sought));
        if (there) found.incrementAndGet();
        return there;
    }

    private static boolean isOf(JsonNode donor, Register.Person person) {
        return donor.path("familyName").asString("").equals(person.familyName())
                && donor.path("givenName").asString("").equals(person.givenName())
                && donor.path("dateOfBirth")
                        .asString("")
                        .equals(person.dateOfBirth().toString());
    }

    String inWords() {
        return "each of %,d searches found whom it sought".formatted(found.get());
    }
}
