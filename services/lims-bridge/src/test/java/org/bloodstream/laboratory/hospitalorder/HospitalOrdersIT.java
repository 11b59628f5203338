package org.bloodstream.laboratory.hospitalorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bloodstream.testkit.TestServers.as;

import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.Objects;
import org.bloodstream.exchange.Samples;
import org.bloodstream.exchange.ScriptedPeer;
import org.bloodstream.exchange.Sender;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.laboratory.Golden;
import org.bloodstream.laboratory.LaboratoryTest;
import org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderEvent;
import org.bloodstream.laboratory.hospitalorder.domain.PlacerNumber;
import org.bloodstream.testkit.Elsewhere;
import org.bloodstream.testkit.EventContracts;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;

/** A hospital's laboratory on a socket: what it orders is told, and what came of it is answered. */
class HospitalOrdersIT extends LaboratoryTest {
    private static final String ORDER = Golden.message("hospital_order");
    private static final String CANCELLATION = Golden.message("hospital_order_cancellation");

    private final String number = "SO-" + freshControlId().substring(0, 12);

    @Value("${LIMS_PORT}")
    private int port;

    @Test
    void the_agreed_message_is_the_agreed_event_and_is_journalled_before_it_is_acknowledged() throws IOException {
        assertThat(exchanged(Samples.withField(ORDER, 10, "SHL000027")))
                .satisfiesExactly(
                        commit -> assertThat(commit).contains("MSA|CA"),
                        application -> assertThat(application).contains("MSA|AA|SHL000027"));
        var told = told("SO-4711");
        assertThat(told).first().satisfies(event -> {
            assertThat(event.type()).isEqualTo("HospitalOrderSent");
            assertThat(event.actor()).isEqualTo("hl7:WINPATH|SHSCT");
            assertThat(event.data())
                    .isEqualTo(JsonMapper.shared()
                            .readTree(
                                    Golden.text("/contracts/events/samples/hospitalorder/HospitalOrderSent.v1.json")));
        });
    }

    @Test
    void the_same_bytes_again_tell_nothing_more_and_get_the_first_answer() throws IOException {
        var order = fresh(ORDER);
        var answers = exchanged(order);
        assertThat(exchanged(order)).isEqualTo(answers);
        assertThat(told(number)).hasSize(1);
    }

    @Test
    void the_same_order_in_another_message_is_of_the_same_subject_and_another_under_its_number_is_refused()
            throws IOException {
        assertThat(application(fresh(ORDER))).contains("MSA|AA");
        assertThat(application(fresh(ORDER))).contains("MSA|AA");
        assertThat(application(fresh(ORDER.replace("|6|||2099", "|7|||2099"))))
                .contains("MSA|AE", "ERR||ORC^1^2|205^", "order-number-in-use");
        assertThat(told(number)).extracting(JournalEvent::version).containsExactly(1L, 2L);
        assertThat(told(number))
                .extracting(event -> event.data().at("/lines/0/quantity").asInt())
                .containsOnly(6);
    }

    @Test
    void an_order_is_cancelled_by_its_number_and_one_that_was_never_sent_is_not() throws IOException {
        assertThat(application(fresh(CANCELLATION))).contains("MSA|AE", "ERR||ORC^1^2|204^", "order-unknown");
        exchanged(fresh(ORDER));
        assertThat(application(fresh(CANCELLATION))).contains("MSA|AA");
        assertThat(told(number))
                .extracting(JournalEvent::type)
                .containsExactly("HospitalOrderSent", "HospitalOrderCancellationSent");
    }

    @Test
    void what_cannot_be_understood_is_refused_by_its_field_tells_nothing_and_is_seen_by_the_operator()
            throws IOException {
        var controlId = freshControlId();
        var wrong = Samples.withField(
                fresh(ORDER).replace("DRC02000", "DXX99000").replace("|2|||2099", "|2000|||2099"), 10, controlId);
        assertThat(application(wrong))
                .contains("MSA|AE", "ERR||BPO^1^2|103^", "product-unknown", "BPO^2^4", "quantity-out-of-range");
        assertThat(told(number)).isEmpty();
        var ledger = http.get()
                .uri("/api/operations/lims-bridge/messages?direction=IN")
                .headers(as(Roles.INTEGRATION_OPERATOR))
                .exchange();
        assertThat(json(ledger).get("items").valueStream())
                .anyMatch(line ->
                        line.toString().contains(controlId) && line.toString().contains("REFUSED"));
    }

    @Test
    void nobodys_hospital_and_a_system_that_may_not_order_are_refused() throws IOException {
        for (var sender : List.of("|WINPATH|WHSCT|", "|WINPATH|REGION|", "|OTHER|SHSCT|"))
            assertThat(application(fresh(ORDER).replace("|WINPATH|SHSCT|", sender)))
                    .contains("MSA|AE", "ERR||MSH^1^3|204^", "laboratory-may-not-order");
        assertThat(told(number)).isEmpty();
    }

    @Test
    void a_note_is_warned_of_and_the_order_is_taken() throws IOException {
        assertThat(application(fresh(ORDER) + "NTE|1|P|Ring the bell twice\r")).contains("MSA|AA", "|W|note-not-read");
        assertThat(told(number)).hasSize(1);
    }

    @Test
    void what_came_of_an_order_is_answered_to_its_laboratory_with_our_number_or_the_reasons() throws IOException {
        try (var lims =
                await().ignoreException(BindException.class).until(() -> new ScriptedPeer(port), Objects::nonNull)) {
            var production = Elsewhere.production(prefix);
            production.says("orderanswer", subject("PO-" + number), "HospitalOrderTaken", """
                    {"hospitalOrder":"%s","hospital":"BHSCT","placerNumber":"%s","order":"ORD-00000042","message":"M1",
                     "decidedAt":"2026-11-23T10:30:05Z"}""".formatted(
                            subject("PO-" + number), number));
            production.says("orderanswer", subject("PX-" + number), "HospitalOrderNotTaken", """
                    {"hospitalOrder":"%s","hospital":"BHSCT","placerNumber":"%s","message":"M2",
                     "objections":[{"code":"antigen-not-ordered","message":"Line 1: not typed."}],
                     "decidedAt":"2026-11-23T10:30:06Z"}""".formatted(
                            subject("PX-" + number), number));
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(answers(lims))
                    .satisfiesExactly(
                            taken -> assertThat(taken)
                                    .contains("ORB^O28", "MSA|AA|M1", "ORC|OK|" + number + "|ORD-00000042||IP"),
                            refused -> assertThat(refused)
                                    .contains("MSA|AE|M2", "antigen-not-ordered", "ORC|UA|" + number)));
        }
    }

    private List<String> answers(ScriptedPeer lims) {
        return lims.received.stream().filter(text -> text.contains(number)).toList();
    }

    private String fresh(String message) {
        return Samples.withField(message, 10, freshControlId()).replace("SO-4711", number);
    }

    private String application(String message) throws IOException {
        return exchanged(message).getLast();
    }

    private List<String> exchanged(String message) throws IOException {
        try (var sender = new Sender(listener.port())) {
            return sender.send(message, 2);
        }
    }

    private static String subject(String placerNumber) {
        return HospitalOrderEvent.numbered("WINPATH|SHSCT", new PlacerNumber(placerNumber))
                .toString();
    }

    @Override
    protected List<JournalEvent> told(String placerNumber) {
        var events = Objects.requireNonNull(journal.history("hospitalorder", subject(placerNumber))
                .collectList()
                .block());
        events.forEach(event -> EventContracts.assertKept(
                "hospitalorder", event.type(), 1, event.data().toString()));
        return events;
    }
}
