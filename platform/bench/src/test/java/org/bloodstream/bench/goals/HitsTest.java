package org.bloodstream.bench.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HitsTest {
    private static final List<Register.Person> PEOPLE = List.of(
            new Register.Person("Lagan", "Nora", LocalDate.of(1985, 3, 2)),
            new Register.Person("Foyle", "Iris", LocalDate.of(1971, 11, 30)));
    private static final String LAGAN = """
            {"familyName":"Lagan","givenName":"Nora","dateOfBirth":"1985-03-02","parts":[]}""";
    private static final String FOYLE = """
            {"familyName":"Foyle","givenName":"Iris","dateOfBirth":"1971-11-30","parts":[]}""";

    private final Hits hits = new Hits(number -> PEOPLE.get((int) number));

    @Test
    void whoever_is_sought_is_among_those_found() {
        assertThat(hits.isRight(0, 200, found(FOYLE + "," + LAGAN))).isTrue();
        assertThat(hits.isRight(1, 200, found(FOYLE))).isTrue();
        assertThat(hits.inWords()).isEqualTo("each of 2 searches found whom it sought");
    }

    @Test
    void a_search_that_finds_nobody_is_wrong() {
        assertThat(hits.isRight(0, 200, found(""))).isFalse();
    }

    @Test
    void a_search_that_finds_somebody_else_alone_is_wrong() {
        assertThat(hits.isRight(0, 200, found(FOYLE))).isFalse();
        assertThat(hits.isRight(0, 200, found(LAGAN.replace("1985-03-02", "1985-03-03"))))
                .isFalse();
    }

    @Test
    void an_error_is_wrong_whatever_stands_in_it() {
        assertThat(hits.isRight(0, 503, found(LAGAN))).isFalse();
    }

    private static String found(String donors) {
        return "{\"donors\":[%s],\"more\":false}".formatted(donors);
    }
}
