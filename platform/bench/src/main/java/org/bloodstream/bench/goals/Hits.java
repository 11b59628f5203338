package org.bloodstream.bench.goals;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.bloodstream.bench.load.Posts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A search is right when whom it sought is among those it found: one that is quick and finds somebody else is no search. */
final class Hits implements Posts.Judge {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final LongFunction<Register.Person> sought;
    private final AtomicLong found = new AtomicLong();

    /** @param sought by the number of the search, counted from 0 */
    Hits(LongFunction<Register.Person> sought) {
        this.sought = sought;
    }

    @Override
    public boolean isRight(int status, String body) {
        throw new UnsupportedOperationException("whom a search sought is known by its number");
    }

    @Override
    public boolean isRight(long number, int status, String body) {
        if (status != 200) return false;
        var person = sought.apply(number);
        boolean there = JSON.readTree(body).path("donors").valueStream().anyMatch(donor -> isOf(donor, person));
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
