package org.bloodstream.bench.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HitsTest {
    private static final Register.Person NORA = new Register.Person("Lagan", "Nora", LocalDate.of(1985, 3, 2));
    private static final Register.Person IRIS = new Register.Person("Foyle", "Iris", LocalDate.of(1971, 11, 30));
    private static final String LAGAN = """
            {"familyName":"Lagan","givenName":"Nora","dateOfBirth":"1985-03-02","parts":[]}""";
    private static final String FOYLE = """
            {"familyName":"Foyle","givenName":"Iris","dateOfBirth":"1971-11-30","parts":[]}""";

    private final Hits hits = new Hits();

    @Test
    void whoever_is_sought_is_among_those_found() {
        assertThat(hits.of(NORA).isRight(200, found(FOYLE + "," + LAGAN))).isTrue();
        assertThat(hits.of(IRIS).isRight(200, found(FOYLE))).isTrue();
        assertThat(hits.inWords()).isEqualTo("each of 2 searches found whom it sought");
    }

    @Test
    void a_search_that_finds_nobody_is_wrong() {
        assertThat(hits.of(NORA).isRight(200, found(""))).isFalse();
    }

    @Test
    void a_search_that_finds_somebody_else_alone_is_wrong() {
        assertThat(hits.of(NORA).isRight(200, found(FOYLE))).isFalse();
        assertThat(hits.of(NORA).isRight(200, found(LAGAN.replace("1985-03-02", "1985-03-03"))))
                .isFalse();
    }

    @Test
    void an_error_is_wrong_whatever_stands_in_it() {
        assertThat(hits.of(NORA).isRight(503, found(LAGAN))).isFalse();
    }

    private static String found(String donors) {
        return "{\"donors\":[%s],\"more\":false}".formatted(donors);
    }
}
