package org.bloodstream.donors.migration.adapter.out.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bloodstream.donors.migration.domain.SourceLine;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LinesTest {

    @Test
    void cells_are_read_with_quotes_commas_and_either_end_of_line() throws IOException {
        assertThat(read("\uFEFFa,b\r\n\"x, \"\"y\"\"\",O\"Brien\n,\nlast,one"))
                .containsExactly(
                        cells(1, "a", "b"),
                        cells(2, "x, \"y\"", "O\"Brien"),
                        cells(3, "", ""),
                        cells(4, "last", "one"));
    }

    @Test
    void a_quotation_mark_that_is_not_closed_breaks_its_own_row_alone() throws IOException {
        var lines = read("a,\"b\nc,d\n\"e\"x,f\ng,h");
        assertThat(lines.get(0)).isInstanceOfSatisfying(SourceLine.Broken.class, broken -> assertThat(broken.code())
                .isEqualTo("row-quotes-broken"));
        assertThat(lines.get(1)).isEqualTo(cells(2, "c", "d"));
        assertThat(lines.get(2)).isInstanceOf(SourceLine.Broken.class);
        assertThat(lines.get(3)).isEqualTo(cells(4, "g", "h"));
    }

    @Test
    void a_row_that_is_not_utf_8_breaks_alone() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("a\n".getBytes(StandardCharsets.UTF_8));
        bytes.write(new byte[] {'N', (byte) 0xF3, 'r', 'a', '\n'});
        bytes.write("b\n".getBytes(StandardCharsets.UTF_8));
        var lines = read(bytes.toByteArray());
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).isInstanceOfSatisfying(SourceLine.Broken.class, broken -> assertThat(broken.code())
                .isEqualTo("row-not-utf-8"));
    }

    @Test
    void a_row_without_an_end_takes_no_memory_and_breaks_alone() throws IOException {
        var lines = read("a\n" + "x".repeat(1_000_000) + "\nb");
        assertThat(lines.get(1)).isInstanceOfSatisfying(SourceLine.Broken.class, broken -> assertThat(broken.code())
                .isEqualTo("row-too-long"));
        assertThat(lines.get(2)).isEqualTo(cells(3, "b"));
    }

    @Test
    void reading_goes_on_behind_what_was_skipped_with_the_same_line_numbers() throws IOException {
        try (var lines = new Lines(new ByteArrayInputStream("h\n1\n2\n3\n".getBytes(StandardCharsets.UTF_8)))) {
            lines.skip(2);
            assertThat(lines.next(10)).containsExactly(cells(3, "2"), cells(4, "3"));
            assertThat(lines.next(10)).isEmpty();
        }
    }

    private static SourceLine cells(long number, String... cells) {
        return new SourceLine.Cells(number, List.of(cells));
    }

    private static List<SourceLine> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<SourceLine> read(byte[] bytes) throws IOException {
        try (var lines = new Lines(new ByteArrayInputStream(bytes))) {
            return lines.next(100);
        }
    }
}
