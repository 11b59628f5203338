package org.bloodstream.donors.communication.adapter.out.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bloodstream.donors.communication.application.UnproducibleLetterException;
import org.bloodstream.donors.communication.domain.Addressee;
import org.bloodstream.donors.communication.domain.Document;
import org.bloodstream.donors.communication.domain.Letter;
import org.bloodstream.donors.communication.domain.LetterChannel;
import org.bloodstream.donors.communication.domain.LetterKind;
import org.bloodstream.donors.communication.domain.LetterState;
import org.bloodstream.donors.contact.domain.ContactDetails;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProducingLettersTest {
    private static final Sender SENDER = new Sender(
            "Regional Blood Service", "028 9649 6000", "https://blood.example", List.of("1 Donor Way", "Belfast"));
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZONE);
    private static final Addressee SIOBHAN = to("Siobhán", "Ó Néill", "Árasán 3½, Bóthar na bhFál");

    /** Its fonts are read once. */
    private static final MustacheStationery STATIONERY = new MustacheStationery(SENDER, CLOCK, ZONE);

    @Test
    void a_printed_letter_reads_back_with_every_sign_of_the_name_and_the_address() throws IOException {
        var print = (Document.Print) produce(LetterKind.RESULT_CONTACT_US, SIOBHAN, LetterChannel.POST);
        try (var pdf = Loader.loadPDF(print.pdf())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Siobhán Ó Néill", "Árasán 3½, Bóthar na bhFál", "BT12 6BA", "26 November 2026")
                    .contains("Please contact us", "Dear Siobhán Ó Néill,", "028 9649 6000");
        }
    }

    @Test
    void an_e_mail_says_the_same_in_plain_text() {
        var mail = (Document.EMail) produce(LetterKind.THANKS, SIOBHAN, LetterChannel.EMAIL);
        assertThat(mail.subject()).isEqualTo("Thank you for giving blood");
        assertThat(mail.address()).isEqualTo("siobhan@example.org");
        assertThat(mail.text())
                .startsWith("Dear Siobhán Ó Néill,")
                .contains("on [day]")
                .doesNotContain("{{");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_has_a_text_that_is_complete_and_takes_one_page(LetterKind kind) throws IOException {
        var print = (Document.Print) produce(kind, SIOBHAN, LetterChannel.POST);
        assertThat(print.text()).doesNotContain("{{").doesNotContain("null");
        kind.facts().forEach(fact -> assertThat(print.text()).contains("[" + fact + "]"));
        try (var pdf = Loader.loadPDF(print.pdf())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void a_letter_about_a_result_says_nothing_of_a_result() {
        var mail = (Document.EMail) produce(LetterKind.RESULT_CONTACT_US, SIOBHAN, LetterChannel.EMAIL);
        assertThat((mail.subject() + mail.text()).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("result", "test", "positive", "reactive", "hiv", "hepatitis", "syphilis", "infection");
    }

    @Test
    void what_looks_like_a_template_in_a_name_stays_as_it_is() {
        var mail = (Document.EMail)
                produce(LetterKind.INVITATION, to("{{phone}}", "<O'Neill> & Co", "x"), LetterChannel.EMAIL);
        assertThat(mail.text()).startsWith("Dear {{phone}} <O'Neill> & Co,");
    }

    @Test
    void a_text_is_in_the_donors_language_where_it_is_there_and_else_in_english() {
        assertThat(thanksIn("ga-IE")).startsWith("Go raibh maith agat").contains("ar [day]");
        assertThat(thanksIn("pl")).startsWith("Thank you");
        assertThat(thanksIn("not a language")).startsWith("Thank you");
    }

    private String thanksIn(String language) {
        var contact = new ContactDetails(null, List.of(), true, "a@b.example", null, Set.of(), language);
        var to = new Addressee(
                UUID.randomUUID(), "Lagan", "Nora", contact, false, Set.of(), DonorStanding.AS_REGISTERED);
        var mail = (Document.EMail) produce(LetterKind.THANKS, to, LetterChannel.EMAIL);
        return mail.subject() + " " + mail.text();
    }

    @Test
    void a_name_that_the_font_cannot_print_is_a_persons_to_write() {
        assertUnproducible("text-unprintable", LetterKind.INVITATION, to("王", "小明", "1 Lagan Way"));
    }

    @Test
    void a_letter_that_lacks_what_its_text_says_is_given_up_and_no_gap_is_sent() {
        var old = new Letter(
                UUID.randomUUID(),
                UUID.randomUUID(),
                LetterKind.WHERE_USED,
                "where-used-1",
                Map.of("day", "26 November 2026"),
                LetterChannel.EMAIL,
                LetterState.WAITING,
                0,
                false,
                false,
                false,
                CLOCK.instant());
        assertThatThrownBy(() ->
                        STATIONERY.produce(old, SIOBHAN, LetterChannel.EMAIL).block(Duration.ofSeconds(10)))
                .isInstanceOfSatisfying(UnproducibleLetterException.class, e -> assertThat(e.code())
                        .isEqualTo("template-incomplete"));
    }

    @Test
    void a_text_that_is_not_there_any_more_stops_the_letter() {
        var letter = letter(LetterKind.INVITATION, "invitation-99");
        assertThatThrownBy(() ->
                        STATIONERY.produce(letter, SIOBHAN, LetterChannel.POST).block(Duration.ofSeconds(10)))
                .isInstanceOfSatisfying(UnproducibleLetterException.class, e -> assertThat(e.code())
                        .isEqualTo("template-unknown"));
    }

    private void assertUnproducible(String code, LetterKind kind, Addressee to) {
        assertThatThrownBy(() -> produce(kind, to, LetterChannel.POST))
                .isInstanceOfSatisfying(UnproducibleLetterException.class, e -> assertThat(e.code())
                        .isEqualTo(code));
    }

    private Document produce(LetterKind kind, Addressee to, LetterChannel channel) {
        return java.util.Objects.requireNonNull(STATIONERY
                .produce(letter(kind, STATIONERY.template(kind)), to, channel)
                .block(Duration.ofSeconds(10)));
    }

    private static Letter letter(LetterKind kind, String template) {
        Map<String, String> facts = new HashMap<>();
        kind.facts().forEach(fact -> facts.put(fact, "[" + fact + "]"));
        return new Letter(
                UUID.randomUUID(),
                UUID.randomUUID(),
                kind,
                template,
                facts,
                LetterChannel.POST,
                LetterState.WAITING,
                0,
                false,
                false,
                false,
                CLOCK.instant());
    }

    private static Addressee to(String given, String family, String line) {
        var contact = new ContactDetails(
                "BT12 6BA", List.of(line, "Béal Feirste"), false, "siobhan@example.org", null, Set.of(), null);
        return new Addressee(UUID.randomUUID(), family, given, contact, false, Set.of(), DonorStanding.AS_REGISTERED);
    }
}
