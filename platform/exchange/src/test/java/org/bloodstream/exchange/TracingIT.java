package org.bloodstream.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.testkit.EmittedSpans;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.reactive.TransactionalOperator;

@Import(EmittedSpans.class)
@TestPropertySource(properties = "management.opentelemetry.tracing.export.schedule-delay=100ms")
class TracingIT extends ExchangeTest {
    private static final AttributeKey<String> CONTROL_ID = AttributeKey.stringKey("bloodstream.message.control.id");
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionalOperator transaction;

    @Value("${LIMS_PORT}")
    int port;

    private final String id = freshControlId();

    @Test
    void what_a_message_caused_has_the_trace_of_the_message() throws Exception {
        try (var sender = connect()) {
            sender.send(Samples.text("08_omb_o27_red_cell_order", id, "", ""), 1);
        }
        var span = spanOf("receive OMB^O27");
        assertThat(span.getKind()).isEqualTo(SpanKind.SERVER);
        assertThat(span.getAttributes().get(AttributeKey.stringKey("bloodstream.peer")))
                .isEqualTo("EPR|BHSCT");

        assertThat(told(received(id))).singleElement().satisfies(event -> assertThat(event.traceparent())
                .contains(span.getTraceId()));
        assertThat(EmittedSpans.of(span.getTraceId()))
                .extracting(SpanData::getName)
                .contains("query");
        assertThat(EmittedSpans.soFar().toString()).doesNotContain("3999999993", "TESTPATIENT", "ORLA");
    }

    @Test
    void a_message_that_could_not_be_handled_is_a_span_that_failed() throws Exception {
        handler.failing.add(id);
        try (var sender = connect()) {
            sender.send(Samples.text("08_omb_o27_red_cell_order", id, "", ""), 1);
        }
        assertThat(spanOf("receive OMB^O27").getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    }

    @Test
    void sending_goes_on_with_the_trace_of_the_act_that_queued_the_message() throws Exception {
        try (var peer = new ScriptedPeer(port)) {
            outbox.enqueue("lims", "component A999026000123-DRC01000", "BPS^O29", id, message(id))
                    .as(transaction::transactional)
                    .contextWrite(
                            context -> context.put("bloodstream.traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"))
                    .block();
            await().until(() -> "RECEIPTED".equals(outgoing(id).get("state")));
            assertThat(peer.controlIds()).containsExactly(id);
        }
        var span = spanOf("send BPS^O29");
        assertThat(span.getTraceId()).isEqualTo(TRACE);
        assertThat(span.getKind()).isEqualTo(SpanKind.PRODUCER);
        assertThat(span.getAttributes().get(AttributeKey.stringKey("bloodstream.message.delivery")))
                .isEqualTo("answered");
    }

    @Test
    void an_answer_belongs_to_the_trace_of_the_message_that_it_answers() throws Exception {
        var another = "5bf92f3577b34da6a3ce929d0e0e4737";
        try (var _ = new ScriptedPeer(port)) {
            for (var trace : List.of(freshTrace(), another)) {
                var each = freshControlId();
                outbox.enqueue("lims", "component A999026000123-DRC01000", "BPS^O29", each, message(each))
                        .as(transaction::transactional)
                        .contextWrite(context ->
                                context.put("bloodstream.traceparent", "00-" + trace + "-00f067aa0ba902b7-01"))
                        .block();
                await().until(() -> "RECEIPTED".equals(outgoing(each).get("state")));
            }
        }
        await().untilAsserted(() -> assertThat(EmittedSpans.of(another))
                .extracting(SpanData::getName)
                .containsOnlyOnce("send BPS^O29", "receive ACK"));
    }

    private static String freshTrace() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static String message(String controlId) {
        return Samples.withField(Samples.text("10_bps_o29_reserved_and_dispensed"), 10, controlId);
    }

    private SpanData spanOf(String name) {
        return await().until(
                        () -> EmittedSpans.soFar().stream()
                                .filter(span -> id.equals(span.getAttributes().get(CONTROL_ID)))
                                .filter(span -> span.getName().equals(name))
                                .findFirst()
                                .orElse(null),
                        Objects::nonNull);
    }

    private List<JournalEvent> told(List<Map<String, Object>> rows) {
        var message = String.valueOf(rows.getFirst().get("message"));
        return journal.history("exchange", message)
                .collectList()
                .blockOptional()
                .orElseThrow();
    }
}
