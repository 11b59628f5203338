package org.bloodstream.donors.communication;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class LettersInPrintIT extends LettersTest {
    private static final String PRINT_ROOM = "/api/donors/communications/print-room";

    @Autowired
    private MeterRegistry meters;

    @Test
    void the_print_room_fetches_a_letter_once_prints_it_and_acknowledges_it() throws IOException {
        var donor = donorReachedBy("LETTER");
        var letter = confirmed(donor);
        receipt(letter, "POSTED", 422);
        assertThat(fetchAll()).contains(letter);
        assertThat(fetchAll()).doesNotContain(letter);
        assertThat(state(donor, letter)).isEqualTo("HANDED_OVER");
        try (var pdf = Loader.loadPDF(pdf(letter))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Siobhán Ó Néill", "Árasán 3", "Monday at 14:20");
        }
        receipt(letter, "POSTED", 200);
        assertThat(letter(donor, letter).get("receipt").asString()).isEqualTo("print room: donor-carer");
        receipt(letter, "POSTED", 422);
        receipt(fresh(), "POSTED", 404);
    }

    @Test
    void a_spoiled_sheet_is_printed_anew_to_where_the_donor_lives_now() throws IOException {
        var donor = donorReachedBy("LETTER");
        var letter = confirmed(donor);
        fetchAll();
        receipt(letter, "SPOILED", 200);
        assertThat(letter(donor, letter).get("trouble").asString()).isEqualTo("print-spoiled");
        var moved = Map.of(
                "seen",
                1,
                "addressLines",
                List.of("7 Foyle Row"),
                "noFixedAddress",
                false,
                "channels",
                List.of("LETTER"));
        post("/api/donors/" + donor + "/contact", moved).expectStatus().isOk();
        assertThat(fetchAll()).contains(letter);
        try (var pdf = Loader.loadPDF(pdf(letter))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("7 Foyle Row")
                    .doesNotContain("Árasán");
        }
    }

    @Test
    void a_sheet_that_is_lost_after_it_was_fetched_is_tried_again() {
        var donor = donorReachedBy("LETTER");
        var letter = confirmed(donor);
        fetchAll();
        post("/api/donors/communications/" + letter + "/retry", Map.of())
                .expectStatus()
                .isOk();
        assertThat(fetchAll()).contains(letter);
    }

    @Test
    void a_name_that_cannot_be_printed_needs_a_person_and_holds_up_nobody_else() {
        var donor = donorReachedBy("LETTER");
        var cannot = json(asks(donor, "APPOINTMENT_CONFIRMED", Map.of("when", "星期一", "where", "Belfast")))
                .get("letter")
                .asString();
        var can = confirmed(donor);
        assertThat(fetchAll()).contains(can).doesNotContain(cannot);
        assertThat(letter(donor, cannot).get("state").asString()).isEqualTo("GIVEN_UP");
        assertThat(letter(donor, cannot).get("trouble").asString()).isEqualTo("text-unprintable");
    }

    @Test
    void the_operator_sees_that_it_adds_up_the_oldest_unsent_and_nobodys_name() {
        var donor = donorReachedBy("LETTER");
        var letter = confirmed(donor);
        var page = page("");
        assertThat(page.at("/counts/addsUp").asBoolean()).isTrue();
        assertThat(page.at("/counts/created").asLong()).isPositive();
        var post = page.get("channels").get(1);
        assertThat(post.get("channel").asString()).isEqualTo("POST");
        assertThat(post.get("on").asBoolean()).isTrue();
        assertThat(post.get("unsent").asLong()).isPositive();
        assertThat(page.get("channels").get(0).get("on").asBoolean()).isFalse();
        var lines = allLines("WAITING");
        assertThat(lines).extracting(line -> line.get("letter").asString()).contains(letter);
        assertThat(lines).extracting(line -> line.get("requestedAt").asString()).isSorted();
        assertThat(page.toString()).doesNotContain(donor).doesNotContain("Néill");
        get(Roles.INTEGRATION_OPERATOR, "/api/donors/communications?cursor=nonsense")
                .expectStatus()
                .isBadRequest();
        get(Roles.INTEGRATION_OPERATOR, "/api/donors/communications?state=LOST")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void every_channel_is_measured_from_the_start_and_no_letter_is_unaccounted_for() {
        Awaitility.await()
                .until(() -> meters.find("bloodstream.letters.overdue").gauges().size() == 3);
        for (var channel : List.of("EMAIL", "POST", "NONE")) {
            assertThat(meters.get("bloodstream.letters.unsent.oldest.seconds")
                            .tag("channel", channel)
                            .gauge()
                            .value())
                    .isNotNegative();
        }
        assertThat(meters.get("bloodstream.letters.unaccounted").gauge().value())
                .isZero();
    }

    @Test
    void a_letter_that_is_old_and_unsent_is_overdue() {
        var letter = confirmed(donorReachedBy("LETTER"));
        database.sql("update letter set requested_at = now() - interval '2 days' where letter = :letter")
                .bind("letter", java.util.UUID.fromString(letter))
                .then()
                .block();
        var post = page("").get("channels").get(1);
        assertThat(post.get("overdue").asBoolean()).isTrue();
        assertThat(post.get("oldestUnsentSeconds").asLong()).isGreaterThanOrEqualTo(2 * 86_400);
    }

    @Test
    void a_letter_cannot_be_deleted() {
        var letter = confirmed(donorReachedBy("LETTER"));
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> database.sql("delete from letter where letter = :letter")
                                .bind("letter", java.util.UUID.fromString(letter))
                                .then()
                                .block())
                .hasMessageContaining("letters are kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.INTEGRATION_OPERATOR, Roles.QUALITY_OFFICER})
    void only_a_donor_carer_reads_letters(String role) {
        var donor = donorReachedBy("LETTER");
        get(role, "/api/donors/" + donor + "/letters").expectStatus().isForbidden();
        get(role, "/api/donors/communications/" + confirmed(donor) + "/document")
                .expectStatus()
                .isForbidden();
    }

    private JsonNode page(String query) {
        return json(get(Roles.INTEGRATION_OPERATOR, "/api/donors/communications" + query)
                .expectStatus()
                .isOk());
    }

    private List<JsonNode> allLines(String state) {
        List<JsonNode> lines = new ArrayList<>();
        var query = "?limit=2&state=" + state;
        for (var next = ""; next != null; ) {
            var page = page(query + next);
            page.get("items").forEach(lines::add);
            next = page.has("next") ? "&cursor=" + page.get("next").asString() : null;
        }
        return lines;
    }

    private List<String> fetchAll() {
        List<String> all = new ArrayList<>();
        for (var some = fetch(); !some.isEmpty(); some = fetch()) all.addAll(some);
        return all;
    }

    private List<String> fetch() {
        return json(post(PRINT_ROOM, Map.of("most", 50)).expectStatus().isOk())
                .get("letters")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private byte[] pdf(String letter) {
        ResponseSpec answer = get(Roles.DONOR_CARER, "/api/donors/communications/" + letter + "/document");
        return Objects.requireNonNull(answer.expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PDF)
                .expectBody()
                .returnResult()
                .getResponseBody());
    }

    private void receipt(String letter, String outcome, int status) {
        post(PRINT_ROOM + "/" + letter + "/receipt", Map.of("outcome", outcome))
                .expectStatus()
                .isEqualTo(status);
    }
}
