package org.bloodstream.donors.migration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingContactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static RowReading read(String email, String phone, String channels, String consents) {
        return new Header(FileKind.DONORS, FileKind.DONORS.columns())
                .read(
                        new SourceLine.Cells(
                                2,
                                List.of(
                                        "7",
                                        "Lagan",
                                        "Nora",
                                        "1990-02-03",
                                        "FEMALE",
                                        "",
                                        "",
                                        "",
                                        "2001-02-03",
                                        email,
                                        phone,
                                        channels,
                                        consents)),
                        TODAY);
    }

    @Test
    void ways_and_consents_say_the_same_in_any_order() {
        var row = ((RowReading.Read) read(
                        "nora@example.org",
                        "028 9032 1000",
                        "TEXT EMAIL",
                        "research no 2020-01-31;invitations yes 2019-05-06"))
                .row();
        assertThat(row.values())
                .containsEntry("email", "nora@example.org")
                .containsEntry("phone", "028 9032 1000")
                .containsEntry("channels", "EMAIL TEXT")
                .containsEntry("consents", "invitations yes 2019-05-06; research no 2020-01-31");
    }

    @ParameterizedTest
    @CsvSource({
        "nora, '', '', '', email-unreadable",
        "nora@localhost, '', '', '', email-unreadable",
        "'', 12 34, '', '', phone-unreadable",
        "'', '', PIGEON, '', value-unknown",
        "'', '', EMAIL, '', email-missing",
        "'', '', TEXT, '', phone-missing",
        "'', '', LETTER, '', address-missing",
        "'', '', '', invitations, consent-unreadable",
        "'', '', '', invitations maybe 2019-05-06, consent-unreadable",
        "'', '', '', invitations yes 2019-05-06;, consent-unreadable",
        "'', '', '', invitations yes 2019-13-06, day-unreadable",
        "'', '', '', invitations yes 2026-11-27, day-in-future",
        "'', '', '', invitations yes 2019-05-06; invitations no 2020-05-06, consent-twice"
    })
    void what_the_record_would_not_take_is_refused_with_its_reason(
            String email, String phone, String channels, String consents, String code) {
        assertThat(ReadingRowsTest.codes(read(email, phone, channels, consents)))
                .containsExactly(code);
    }

    @Test
    void a_file_of_the_earlier_layout_is_good_and_is_not_compared_in_what_it_lacks() {
        var names = FileKind.DONORS.columns().stream()
                .filter(column -> !column.mayLack())
                .map(Column::name)
                .toList();
        assertThat(HeaderReading.of(FileKind.DONORS, new SourceLine.Cells(1, names)))
                .isInstanceOf(HeaderReading.Good.class);
        var row = ReadingRowsTest.row(
                FileKind.DONORS, "7", "Lagan", "Nora", "1990-02-03", "FEMALE", "", "", "", "2001-02-03");
        var held = new TreeMap<>(row.values());
        held.put("email", "nora@example.org");
        var source = new RowReading.Read(row);
        assertThat(Comparing.of(source, held, TODAY, ReadingRowsTest.header(FileKind.DONORS)))
                .isEmpty();
        assertThat(Comparing.of(source, held, TODAY, new Header(FileKind.DONORS, FileKind.DONORS.columns())))
                .containsExactly(new Difference(FileKind.DONORS, "7", "7", "email", null, "nora@example.org"));
    }
}
