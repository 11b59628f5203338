package org.bloodstream.laboratory.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.exchange.Samples;
import org.bloodstream.exchange.Sender;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.laboratory.LaboratoryTest;
import org.bloodstream.laboratory.testing.domain.DonationTest;
import org.bloodstream.laboratory.testing.domain.Run;
import org.bloodstream.testkit.EventContracts;
import org.junit.jupiter.api.Test;

/** A testing laboratory on a socket, and what is told of its runs. */
class ReportsOfTestsIT extends LaboratoryTest {
    private static final String WITHDRAWN = "20261123041200+0000||||||||||||||||||X";
    private static final String FINAL = "20261123041200+0000||||||||||||||||||F";

    private static final String DISCRETIONARY_RUN = "20261123042000+0000||||||||||||||||||F";
    private static final Set<String> DISCRETIONARY =
            Set.of("DiscretionaryResultReported", "DiscretionaryResultWithdrawn");

    private final String run = "RUN-" + UUID.randomUUID();

    @Test
    void a_run_is_stored_and_told_before_it_is_acknowledged_and_a_repeat_gets_the_same_answer() throws IOException {
        var message = message("17_oru_r01_donation_tests");
        var answers = exchanged(message);
        assertThat(answers.getFirst()).contains("MSA|CA");
        assertThat(answers.getLast()).contains("MSA|AA");
        assertThat(exchanged(message)).isEqualTo(answers);

        assertThat(told()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("TestBatchReported");
            assertThat(event.actor()).isEqualTo("hl7:DTMW|NIBTS");
            assertThat(event.data().at("/results/0/donation").asString()).isEqualTo("A999026000123");
            assertThat(event.data().get("run").asString()).isEqualTo(run);
        });
    }

    @Test
    void a_run_is_reported_corrected_and_withdrawn_in_that_order() throws IOException {
        exchanged(message("17_oru_r01_donation_tests"));
        exchanged(message("17_oru_r01_donation_tests").replace(FINAL, FINAL.replaceFirst("F$", "C")));
        exchanged(message("17_oru_r01_donation_tests").replace(FINAL, WITHDRAWN));

        assertThat(told())
                .extracting(event -> event.version() + " " + event.type())
                .containsExactly("1 TestBatchReported", "2 TestBatchReported", "3 TestBatchWithdrawn");
        assertThat(told().get(1).data().get("corrected").asBoolean()).isTrue();
    }

    @Test
    void a_group_is_told_once_however_often_it_is_said_and_another_group_of_the_run_is_told_too() throws IOException {
        var message = message("18_oru_r01_donation_groups").replace("RUN-2611-0077", run);
        assertThat(exchanged(message).getLast()).contains("MSA|AA");
        assertThat(exchanged(Samples.withField(message, 10, freshControlId())).getLast())
                .contains("MSA|AA");
        var corrected = message.replace("anti-A^L||NEG", "anti-A^L||POS").replace("A1 cells^L||POS", "A1 cells^L||NEG");
        assertThat(exchanged(Samples.withField(corrected, 10, freshControlId())).getLast())
                .contains("MSA|AA");

        assertThat(told(Set.of("GroupReported"), "run", run))
                .extracting(
                        event -> event.data().at("/found/reactions/abo/antiA").asString())
                .containsExactly("NEGATIVE", "POSITIVE");
    }

    @Test
    void a_discretionary_result_is_told_once_and_then_its_correction_and_that_it_is_taken_back() throws IOException {
        var message = message("19_oru_r01_discretionary_tests").replace("RUN-2611-0091", run);
        for (var said : List.of(
                message,
                message,
                message.replace(DISCRETIONARY_RUN, DISCRETIONARY_RUN.replaceFirst("F$", "C"))
                        .replace("NEG^Negative", "REACT^Reactive"),
                message.replace(DISCRETIONARY_RUN, DISCRETIONARY_RUN.replaceFirst("F$", "C"))
                        .replace("NEG^Negative^L||||||F", "||||||W")))
            assertThat(exchanged(Samples.withField(said, 10, freshControlId())).getLast())
                    .contains("MSA|AA");
        assertThat(told(DISCRETIONARY, "run", run))
                .extracting(event ->
                        event.type() + " " + event.data().path("result").asString(""))
                .containsExactly(
                        "DiscretionaryResultReported NEGATIVE",
                        "DiscretionaryResultReported REACTIVE",
                        "DiscretionaryResultWithdrawn ");
    }

    @Test
    void an_invalid_discretionary_run_is_refused_and_told_to_nobody() throws IOException {
        var wrong = message("19_oru_r01_discretionary_tests")
                .replace("RUN-2611-0091", run)
                .replace("|0.21|", "|0.91|");
        assertThat(exchanged(wrong).getLast()).contains("MSA|AE", "control-out-of-limits");
        assertThat(told(DISCRETIONARY, "run", run)).isEmpty();
    }

    @Test
    void a_culture_is_told_each_time_it_is_read_and_a_repeat_once() throws IOException {
        var culture = message("25_oru_r01_bacterial_culture").replace("BTA-77101", run);
        var clear = culture.replace("GROWTH^Growth", "NO_GROWTH^No growth").replace("20261123044500", "20261122044500");
        for (var said : List.of(clear, clear, culture))
            assertThat(exchanged(Samples.withField(said, 10, freshControlId())).getLast())
                    .contains("MSA|AA");
        assertThat(told(Set.of("CultureReported"), "culture", run))
                .extracting(event -> event.data().path("result").asString())
                .containsExactly("NO_GROWTH", "GROWTH");
    }

    @Test
    void a_mistyped_number_refuses_the_whole_run_names_the_tube_and_tells_nothing() throws IOException {
        var wrong = message("17_oru_r01_donation_tests").replace("=A99902600012300", "A9990260001239");
        assertThat(exchanged(wrong).getLast()).contains("MSA|AE", "ERR||SPM^3^2|102^", "donation-number-check-failed");
        assertThat(told()).isEmpty();
    }

    @Test
    void a_hospital_reports_no_donation() throws IOException {
        var message = message("17_oru_r01_donation_tests").replace("|DTMW|NIBTS|", "|LIMS|BHSCT|");
        assertThat(exchanged(message).getLast()).contains("MSA|AE", "patient-number-missing");
        assertThat(told()).isEmpty();
    }

    private String message(String sample) {
        return Samples.withField(Samples.text(sample), 10, freshControlId()).replace("RUN-2611-0042", run);
    }

    private List<String> exchanged(String message) throws IOException {
        try (var sender = new Sender(listener.port())) {
            return sender.send(message, 2);
        }
    }

    private List<JournalEvent> told(Set<String> types, String field, String value) {
        return kept(Objects.requireNonNull(
                journal.recorded("testreport", types, Instant.now().minus(Duration.ofHours(1)))
                        .filter(event -> event.data().path(field).asString("").equals(value))
                        .collectList()
                        .block()));
    }

    private List<JournalEvent> told() {
        var batch = new Run(DonationTest.HBSAG, "ALINITY-1", run).batch();
        return kept(Objects.requireNonNull(
                journal.history("testreport", batch.toString()).collectList().block()));
    }

    private static List<JournalEvent> kept(List<JournalEvent> events) {
        events.forEach(event -> EventContracts.assertKept(
                "testreport", event.type(), 1, event.data().toString()));
        return events;
    }
}
