package org.bloodstream.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.bloodstream.exchange.mllp.Certificates;
import org.bloodstream.testkit.EventContracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ssl.SslBundleRegistrar;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.reactive.TransactionalOperator;

/** The record sends as EPR of BHSCT, the laboratory as LIMS of REGION; both are trusted, and neither is the other. */
@Import(CertifiedSenderIT.Trust.class)
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
        properties = {
            "bloodstream.exchange.mllp.ssl-bundle=mllp",
            "bloodstream.exchange.senders.record.application=EPR",
            "bloodstream.exchange.senders.record.facilities=BHSCT",
            "bloodstream.exchange.senders.record.certificates=DNS:epr.example",
            "bloodstream.exchange.senders.laboratory.application=LIMS",
            "bloodstream.exchange.senders.laboratory.facilities=REGION",
            "bloodstream.exchange.senders.laboratory.certificates=URI:urn:region:lims"
        })
class CertifiedSenderIT extends ExchangeTest {
    private static final String ORDER = "08_omb_o27_red_cell_order";
    private static final Certificates CERTIFICATES = issued();

    @TestConfiguration(proxyBeanMethods = false)
    static class Trust {
        @Bean
        SslBundleRegistrar trusted() {
            return registry ->
                    registry.registerBundle("mllp", CERTIFICATES.bundle("bridge", "record", "renewed", "laboratory"));
        }
    }

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionalOperator transaction;

    @Autowired
    private MeterRegistry meters;

    @Test
    void a_sender_is_taken_by_the_name_that_its_certificate_is_bound_to() throws Exception {
        var id = freshControlId();

        assertThat(answer("record", Samples.text(ORDER, id, "", ""))).contains("MSA|AA|" + id);
        assertThat(effects(id)).isOne();
    }

    @Test
    void a_renewed_certificate_with_the_same_name_is_taken() throws Exception {
        assertThat(answer("renewed", Samples.text(ORDER, freshControlId(), "", "")))
                .contains("MSA|AA|");
    }

    @ParameterizedTest(name = "MSH-3 {0}, MSH-4 {1}")
    @CsvSource({"EPR, BHSCT", "EPR, REGION", "LIMS, BHSCT", "NOBODY, NOWHERE", "'', ''", "'', REGION", "LIMS, ''"})
    void every_other_name_is_refused_with_the_same_code_and_has_no_effect(String application, String facility)
            throws Exception {
        var id = freshControlId();
        var refused = misnamed();

        var answer = answer("laboratory", from(application, facility, Samples.text(ORDER, id, "", "")));

        assertThat(answer).contains("MSA|AR|" + id, "ERR||MSH^1^3|103^").contains("|E|sender-not-of-certificate^^L|");
        assertThat(effects(id)).isZero();
        assertThat(misnamed()).isEqualTo(refused + 1);
        assertThat(received(id)).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("state", "REFUSED")
                .containsEntry("holds_key", false));
    }

    @Test
    void in_enhanced_mode_it_is_rejected_before_it_is_stored_for_anybody() throws Exception {
        assertThat(answer("laboratory", Samples.text(ORDER, freshControlId(), "AL", "AL")))
                .contains("MSA|CR|", "sender-not-of-certificate");
    }

    @Test
    void what_somebody_else_has_sent_is_answered_like_what_nobody_has() throws Exception {
        var id = freshControlId();
        var sent = Samples.text(ORDER, id, "", "");
        answer("record", sent);
        var never = freshControlId();

        var repeat = words(answer("laboratory", sent), id);
        var otherwise = words(answer("laboratory", Samples.withField(sent, 7, "20261123120501+0000")), id);
        var unknown = words(answer("laboratory", Samples.text(ORDER, never, "", "")), never);

        assertThat(repeat).isEqualTo(unknown);
        assertThat(otherwise).isEqualTo(unknown);
        assertThat(effects(id)).isOne();
    }

    @Test
    void who_came_first_in_anothers_name_does_not_take_the_key_from_it() throws Exception {
        var id = freshControlId();
        var message = Samples.text(ORDER, id, "", "");
        answer("laboratory", message);

        var own = answer("record", message);

        assertThat(own).contains("MSA|AA|" + id);
        assertThat(answer("record", message))
                .as("and its repeat gets its answer")
                .isEqualTo(own);
        assertThat(effects(id)).isOne();
    }

    @Test
    void a_message_of_which_the_header_cannot_be_read_is_of_nobody() throws Exception {
        assertThat(answer("laboratory", "PID|1||nonsense"))
                .contains("MSA|AR", "sender-not-of-certificate", "header-missing");
        var id = freshControlId();
        try (var sender = connect("laboratory")) {
            sender.write(latin1(Samples.text(ORDER, id, "", "") + "NTE|1||é"));
            assertThat(sender.answers(1).getFirst())
                    .contains("MSA|AR|" + id, "sender-not-of-certificate", "text-not-utf-8");
        }
        assertThat(answer("laboratory", from("LIMS", "REGION", Samples.text(ORDER, id, "", ""))))
                .as("the connection's owner goes on in its own name")
                .contains("MSA|AA|" + id);
    }

    @Test
    void an_answer_in_anothers_name_has_no_effect_on_what_we_sent() throws Exception {
        var id = freshControlId();
        outbox.enqueue("other", "nothing", "BPS^O29", id, "MSH|")
                .as(transaction::transactional)
                .block();

        try (var sender = connect("laboratory")) {
            sender.write(Sender.framed(receipt("EPR", "BHSCT", id)));
            assertThat(sender.send(from("LIMS", "REGION", Samples.text(ORDER, freshControlId(), "", "")), 1))
                    .as("the answer is not answered, and what follows it is")
                    .singleElement()
                    .asString()
                    .contains("MSA|AA|");
        }
        assertThat(outgoing(id)).extractingByKey("state").isIn("WAITING", "HANDED_OVER");

        try (var sender = connect("laboratory")) {
            sender.write(Sender.framed(receipt("LIMS", "REGION", id)));
            await().untilAsserted(() -> assertThat(outgoing(id)).containsEntry("state", "RECEIPTED"));
        }
    }

    @Test
    void an_operator_sees_which_certificate_it_was_and_the_log_says_nothing_of_the_message(CapturedOutput log)
            throws Exception {
        var id = freshControlId();
        answer("laboratory", Samples.text(ORDER, id, "", ""));

        var message = String.valueOf(received(id).getFirst().get("message"));
        assertThat(log.getAll().lines().filter(line -> line.contains(message)))
                .singleElement()
                .asString()
                .contains("URI:urn:region:lims")
                .doesNotContain("EPR", "BHSCT", id, "TESTPATIENT");
        assertThat(journal.history("exchange", message).collectList().block())
                .singleElement()
                .satisfies(event -> {
                    EventContracts.assertKept(
                            "exchange", event.type(), 1, event.data().toString());
                    assertThat(event.data().toString()).contains("REFUSED", "sender-not-of-certificate");
                });
    }

    private double misnamed() {
        return meters.get("bloodstream.exchange.received.misnamed").counter().count();
    }

    private String answer(String who, String message) throws IOException {
        try (var sender = connect(who)) {
            return sender.send(message, 1).getFirst();
        }
    }

    private Sender connect(String who) throws IOException {
        return new Sender(CERTIFICATES
                .bundle(who, "bridge")
                .createSslContext()
                .getSocketFactory()
                .createSocket("127.0.0.1", listener.port()));
    }

    private static String from(String application, String facility, String message) {
        return Samples.withField(Samples.withField(message, 3, application), 4, facility);
    }

    private static String receipt(String application, String facility, String about) {
        return from(application, facility, Samples.withField(Samples.text("20_ack_aa"), 10, freshControlId()))
                .replaceFirst("MSA\\|AA\\|[^|\r]*", "MSA|AA|" + about);
    }

    /** What is said of the message, without when and of which. */
    private static List<String> words(String answer, String id) {
        return answer.replace(id, "")
                .lines()
                .filter(line -> !line.startsWith("MSH"))
                .toList();
    }

    private static byte[] latin1(String message) {
        return ("\u000b" + message + "\u001c\r").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Certificates issued() {
        try {
            return new Certificates(Files.createTempDirectory("certified"))
                    .issue("bridge", "ip:127.0.0.1")
                    .issue("record", "dns:epr.example")
                    .issue("renewed", "dns:epr.example")
                    .issue("laboratory", "uri:urn:region:lims");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
