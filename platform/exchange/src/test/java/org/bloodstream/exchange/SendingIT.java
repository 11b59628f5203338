package org.bloodstream.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.bloodstream.exchange.ScriptedPeer.Act.ACCEPT;
import static org.bloodstream.exchange.ScriptedPeer.Act.ANSWER_ANOTHER;
import static org.bloodstream.exchange.ScriptedPeer.Act.ASK_BACK;
import static org.bloodstream.exchange.ScriptedPeer.Act.CLOSE;
import static org.bloodstream.exchange.ScriptedPeer.Act.CLOSE_IN_MID_FRAME;
import static org.bloodstream.exchange.ScriptedPeer.Act.COMMIT_ONLY;
import static org.bloodstream.exchange.ScriptedPeer.Act.COMMIT_THEN_ACCEPT;
import static org.bloodstream.exchange.ScriptedPeer.Act.REFUSE;
import static org.bloodstream.exchange.ScriptedPeer.Act.REJECT;
import static org.bloodstream.exchange.ScriptedPeer.Act.STAY_SILENT;

import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.net.BindException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bloodstream.exchange.inbound.Reception;
import org.bloodstream.exchange.ledger.OutgoingMessages;
import org.bloodstream.exchange.ledger.Receipts;
import org.bloodstream.exchange.ledger.Settlements;
import org.bloodstream.exchange.mllp.MllpLimits;
import org.bloodstream.exchange.mllp.MllpLink;
import org.bloodstream.exchange.outbound.Peers;
import org.bloodstream.exchange.outbound.Senders;
import org.bloodstream.testkit.EventContracts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.client.WebClient;

class SendingIT extends ExchangeTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionalOperator transaction;

    @Value("${LIMS_PORT}")
    int port;

    @SuppressWarnings("NullAway.Init") // opened before each test
    ScriptedPeer peer;

    @BeforeEach
    void openPeer() {
        peer = await().ignoreException(BindException.class).until(() -> new ScriptedPeer(port), Objects::nonNull);
    }

    @AfterEach
    void closePeer() throws IOException {
        peer.close();
    }

    @Test
    void the_exact_bytes_are_sent_and_the_receipt_closes_the_message() {
        var id = queue();

        awaitState(id, "RECEIPTED");
        assertThat(peer.received).containsExactly(message(id));
        assertThat(outgoing(id)).containsEntry("receipt_code", "AA");
        assertThat(eventsOf(id)).containsExactly("MessageQueued", "MessageHandedOver", "MessageReceipted");
    }

    @Test
    void a_commit_and_then_the_applications_receipt_close_it_too() {
        peer.will(COMMIT_THEN_ACCEPT);
        var id = queue();

        awaitState(id, "RECEIPTED");
        assertThat(peer.controlIds()).containsExactly(id);
    }

    @Test
    void after_a_commit_the_receipt_may_come_as_a_message_of_its_own() throws Exception {
        peer.will(COMMIT_ONLY);
        var id = queue();
        awaitState(id, "HANDED_OVER");
        try (var lims = connect()) {
            lims.write(Sender.framed(ScriptedPeer.acknowledgement("O29", "AA", id)));
            awaitState(id, "RECEIPTED");
        }
        assertThat(peer.controlIds()).containsExactly(id);
    }

    @Test
    void a_receipt_that_was_lost_after_the_commit_is_asked_for_with_the_same_bytes_and_holds_nobody_up() {
        peer.will(COMMIT_ONLY, ACCEPT, COMMIT_THEN_ACCEPT);
        var id = queue();
        awaitState(id, "HANDED_OVER");
        var next = queue();
        awaitState(next, "RECEIPTED");
        assertThat(peer.controlIds()).containsExactly(id, next);

        askNow(id);
        awaitState(id, "RECEIPTED");
        assertThat(peer.received).containsExactly(message(id), message(next), message(id));
        assertThat(eventsOf(id)).containsExactly("MessageQueued", "MessageHandedOver", "MessageReceipted");
    }

    /** As if the time had passed. */
    private void askNow(String id) {
        database.sql("UPDATE exchange_outgoing SET due_at = now() WHERE control_id = :id AND due_at > now()")
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .as(updated -> assertThat(updated.block()).isOne());
    }

    @Test
    void receipts_that_all_have_one_control_id_close_each_its_own_message() throws Exception {
        peer.will(COMMIT_ONLY, COMMIT_ONLY);
        var ids = List.of(queue(), queue());
        awaitState(ids.getLast(), "HANDED_OVER");
        try (var lims = connect()) {
            for (var id : ids) {
                var receipt = ScriptedPeer.acknowledgement("O29", "AA", id);
                lims.write(Sender.framed(Samples.withField(receipt, 10, "1")));
            }
            for (var id : ids) awaitState(id, "RECEIPTED");
        }
    }

    @Test
    void a_refused_message_is_kept_and_the_next_one_goes_on() {
        peer.will(REFUSE);
        var refused = queue();
        var next = queue();

        awaitState(next, "RECEIPTED");
        assertThat(outgoing(refused)).containsEntry("state", "REJECTED").containsEntry("receipt_code", "AE");
        assertThat(eventsOf(refused)).containsExactly("MessageQueued", "MessageHandedOver", "MessageRejected");
        assertThat(peer.controlIds()).containsExactly(refused, next);
    }

    @Test
    void a_rejected_message_is_sent_again_under_its_id_and_nothing_overtakes_it() {
        peer.will(REJECT, REJECT);
        var first = queue();
        var second = queue();

        awaitState(second, "RECEIPTED");
        assertThat(outgoing(first)).containsEntry("state", "RECEIPTED");
        assertThat(peer.controlIds()).containsExactly(first, first, first, second);
    }

    @Test
    void a_receiver_that_is_silent_closes_or_breaks_off_gets_the_same_message_again() {
        peer.will(STAY_SILENT, CLOSE, CLOSE_IN_MID_FRAME);
        var first = queue();
        var second = queue();

        awaitState(second, "RECEIPTED");
        assertThat(peer.controlIds()).containsExactly(first, first, first, first, second);
        assertThat(peer.received).first().isEqualTo(peer.received.get(3));
        assertThat(eventsOf(first)).containsExactly("MessageQueued", "MessageHandedOver", "MessageReceipted");
    }

    @Test
    void an_answer_about_another_message_closes_nothing_and_is_kept() {
        peer.will(ANSWER_ANOTHER);
        var id = queue();

        awaitState(id, "RECEIPTED");
        assertThat(peer.controlIds()).containsExactly(id, id);
        assertThat(received("ANSWER-ABOUT-" + id))
                .extracting(row -> row.get("state"))
                .containsExactly("UNMATCHED");
    }

    @Test
    void a_request_on_a_connection_of_ours_is_not_taken() {
        peer.will(ASK_BACK);
        var id = queue();

        awaitState(id, "RECEIPTED");
        assertThat(received("ASKED-BY-" + id)).isEmpty();
    }

    @Test
    void messages_wait_in_order_for_a_receiver_that_is_away() throws Exception {
        peer.close();
        var ids = IntStream.range(0, 20).mapToObj(_ -> queue()).toList();
        await().untilAsserted(() -> assertThat(outgoing(ids.getFirst())).containsEntry("trouble", "unreachable"));
        assertThat(outgoing(ids.getFirst())).containsEntry("state", "WAITING");
        openPeer();

        awaitState(ids.getLast(), "RECEIPTED");
        assertThat(new ArrayList<>(new LinkedHashSet<>(peer.controlIds()))).isEqualTo(ids);
        assertThat(ids).allSatisfy(id -> assertThat(outgoing(id)).containsEntry("state", "RECEIPTED"));
    }

    @Test
    void two_replicas_send_each_message_once_and_in_order(
            @Autowired Peers peers,
            @Autowired OutgoingMessages outgoing,
            @Autowired Receipts receipts,
            @Autowired Settlements settlements,
            @Autowired Clock clock,
            @Autowired Reception reception,
            @Autowired WebClient.Builder client) {
        var limits = new MllpLimits(
                DataSize.ofMegabytes(1), Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofSeconds(10), 4);
        var replica = new Senders(
                peers,
                outgoing,
                receipts,
                settlements,
                transaction,
                ObservationRegistry.NOOP,
                clock,
                to -> new MllpLink(to.knownHost(), to.port(), limits, null, reception.answersOnly()),
                client,
                Duration.ofMillis(1));
        replica.start();
        try {
            var ids = IntStream.range(0, 50).mapToObj(_ -> queue()).toList();
            awaitState(ids.getLast(), "RECEIPTED");
            assertThat(peer.controlIds()).isEqualTo(ids);
        } finally {
            replica.stop();
        }
    }

    @Test
    void one_receivers_trouble_is_not_anothers() {
        var stuck = queue("other");
        var id = queue();

        awaitState(id, "RECEIPTED");
        assertThat(outgoing(stuck)).containsEntry("state", "WAITING");
    }

    @Test
    void a_message_is_queued_with_its_cause_or_not_at_all() {
        var id = freshControlId();
        var failing = outbox.enqueue("lims", "test", "BPS^O29", id, message(id))
                .then(reactor.core.publisher.Mono.error(new IllegalStateException("the cause fails")))
                .as(transaction::transactional);

        assertThatThrownBy(failing::block).isInstanceOf(IllegalStateException.class);
        assertThat(peer.controlIds()).doesNotContain(id);
        assertThatThrownBy(outbox.enqueue("lims", "test", "BPS^O29", id, message(id))::block)
                .isInstanceOf(NoTransactionException.class);
        assertThatThrownBy(() -> queue("nobody")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_message_is_somewhere_and_its_content_cannot_be_changed() {
        queue();
        var id = queue();
        awaitState(id, "RECEIPTED");
        var sums = Objects.requireNonNull(
                database.sql("""
                        SELECT count(*) = count(*) FILTER (WHERE state IN ('WAITING', 'HANDED_OVER', 'RECEIPTED', 'REJECTED'))
                        FROM exchange_outgoing
                        """).mapValue(Boolean.class).one().block());

        assertThat(sums).isTrue();
        for (var change : List.of(
                "DELETE FROM exchange_outgoing",
                "UPDATE exchange_outgoing SET content = 'other'",
                "UPDATE exchange_received SET state = 'ACCEPTED'",
                "DELETE FROM exchange_received"))
            assertThatThrownBy(database.sql(change).then()::block).hasMessageContaining("keeps what was exchanged");
    }

    private String queue() {
        return queue("lims");
    }

    private String queue(String name) {
        var id = freshControlId();
        outbox.enqueue(name, "component A999026000123-DRC01000", "BPS^O29", id, message(id))
                .as(transaction::transactional)
                .block();
        return id;
    }

    private static String message(String controlId) {
        return Samples.withField(Samples.text("10_bps_o29_reserved_and_dispensed"), 10, controlId);
    }

    private void awaitState(String id, String state) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(outgoing(id)).containsEntry("state", state));
    }

    private List<String> eventsOf(String id) {
        var message = String.valueOf(outgoing(id).get("message"));
        var events = Objects.requireNonNull(
                journal.history("exchange", message).collectList().block());
        events.forEach(event -> EventContracts.assertKept(
                "exchange", event.type(), 1, event.data().toString()));
        return events.stream().map(event -> event.type()).toList();
    }
}
