package org.bloodstream.blood.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.bloodstream.blood.UnreadableCodeException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Some seconds of what {@code make fuzz} does for minutes, the same in every build. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FuzzTest {

    @Test
    void every_example_of_the_standards_is_read_or_refused_by_every_reader() {
        assertThat(Corpus.texts()).hasSizeGreaterThan(150).allSatisfy(Readers::offer);
    }

    @Test
    void every_word_of_a_label_alone_is_read_or_refused() {
        assertThat(Corpus.words()).hasSizeGreaterThan(100).allSatisfy(Readers::offer);
    }

    @Test
    void what_is_nearly_an_example_is_read_or_refused_and_written_back() {
        var variations = new Variations(Corpus.texts(), Corpus.words(), new Random(128));
        for (int i = 0; i < 50_000; i++) Readers.offer(variations.next());
    }

    /** What a long run has found, each mended since. */
    @ParameterizedTest
    @ValueSource(strings = {"\u017f999026000123Y", "\u0131999026000123*"})
    void what_was_found_once_stays_mended(String text) {
        Readers.offer(text);
    }

    @Test
    void a_reader_that_throws_anything_else_or_breaks_its_rule_is_noticed() {
        var fails = Reader.thatRefuses("fails", text -> text.charAt(7), (text, read) -> {});
        assertThatThrownBy(() -> fails.offer("short")).isInstanceOf(IndexOutOfBoundsException.class);
        var refuses = Reader.thatNeverThrows("refuses", FuzzTest::refused, (text, read) -> {});
        assertThatThrownBy(() -> refuses.offer("a\n")).hasMessage("not kept: refuses as documented, for a\\u000a");
        var unstable = Reader.thatRefuses("unstable", FuzzTest::refusedWithoutCode, (text, read) -> {});
        assertThatThrownBy(() -> unstable.offer("a")).isInstanceOf(AssertionError.class);
        var forgets = Reader.thatRefuses("forgets", text -> text, (text, read) -> refused(read));
        assertThatThrownBy(() -> forgets.offer("a")).isInstanceOf(UnreadableCodeException.class);
    }

    private static String refused(String text) {
        throw new UnreadableCodeException("some-code", "refused");
    }

    private static String refusedWithoutCode(String text) {
        throw new UnreadableCodeException("", "refused");
    }
}
