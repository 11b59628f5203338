package org.bloodstream.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.bloodstream.testkit.EventContracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceivingIT extends ExchangeTest {
    private static final String ORDER = "08_omb_o27_red_cell_order";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "01_adt_a01_admit, CA AA, ACCEPTED, -",
                "02_adt_a02_transfer, CA AA, ACCEPTED, -",
                "03_adt_a03_discharge, CA AA, ACCEPTED, -",
                "04_adt_a08_update, CA AA, ACCEPTED, -",
                "05_adt_a40_merge, CA AA, ACCEPTED, -",
                "06_oml_o21_group_and_screen, CA AA, ACCEPTED, -",
                "07_oru_r01_group_and_screen, CA AA, ACCEPTED, -",
                "08_omb_o27_red_cell_order, CA AA, ACCEPTED, -",
                "09_orb_o28_order_response, -, UNMATCHED, -",
                "10_bps_o29_reserved_and_dispensed, CA AA, ACCEPTED, -",
                "11_brp_o30_dispense_ack, -, UNMATCHED, -",
                "12_bts_o31_transfused, CA AA, ACCEPTED, -",
                "13_bts_o31_reaction_and_return, CA AA, ACCEPTED, -",
                "14_brt_o32_transfusion_ack, -, UNMATCHED, -",
                "15_orm_o01_legacy_crossmatch_order, CA AA, ACCEPTED, -",
                "16_oru_r01_post_transfusion_hb, CA AA, ACCEPTED, -",
                "20_ack_aa, -, UNMATCHED, -",
                "21_ack_ae_field_error, -, UNMATCHED, -",
                "22_ack_ar_unsupported_version, -, UNMATCHED, -",
                "23_ack_ca_commit_accept, -, UNMATCHED, -",
                "24_ack_ce_commit_error, -, UNMATCHED, -",
                "90_bad_missing_bpo, CA AE, REFUSED, ERR||BPO^1|101^",
                "91_bad_btx_status_not_in_251, CA AE, REFUSED, ERR||BTX^1^11|103^",
                "92_bad_hcn_check_digit, CA AE, REFUSED, ERR||PID^1^3|102^"
            })
    void every_sample_is_filed_and_answered(String sample, String codes, String state, String error) throws Exception {
        var id = freshControlId();
        var message = Samples.withField(Samples.text(sample), 10, id);
        var expected = codes == null ? List.<String>of() : List.of(codes.split(" "));
        try (var sender = connect()) {
            var answers = sender.send(message, expected.size());
            assertThat(answers).map(answer -> msa(answer, 1)).isEqualTo(expected);
            assertThat(answers).allMatch(answer -> msa(answer, 2).equals(id));
            if (error != null) assertThat(answers.getLast()).contains(error);
        }
        await().untilAsserted(() -> assertThat(received(id)).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("state", state)));
        assertThat(content(id)).isEqualTo(message);
        assertThat(effects(id)).isEqualTo(state.equals("ACCEPTED") ? 1 : 0);
    }

    @Test
    void original_mode_is_answered_once() throws Exception {
        var id = freshControlId();
        try (var sender = connect()) {
            assertThat(sender.send(Samples.text(ORDER, id, "", ""), 1))
                    .map(answer -> msa(answer, 1))
                    .containsExactly("AA");
        }
    }

    @Test
    void what_was_received_is_told_without_its_content() throws Exception {
        var id = freshControlId();
        try (var sender = connect()) {
            sender.send(Samples.text("92_bad_hcn_check_digit", id, "", ""), 1);
        }
        var message = String.valueOf(received(id).getFirst().get("message"));
        var events = journal.history("exchange", message).collectList().block();

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("MessageReceived");
            EventContracts.assertKept("exchange", event.type(), 1, event.data().toString());
            assertThat(event.data().toString())
                    .doesNotContain("3999999994", "TESTPATIENT")
                    .contains("REFUSED", "hcn-check-digit");
        });
    }

    @Test
    void a_repeat_is_answered_with_the_same_bytes_and_has_no_effect() throws Exception {
        var id = freshControlId();
        var message = Samples.text(ORDER, id, "AL", "AL");
        List<String> first;
        try (var sender = connect()) {
            first = sender.send(message, 2);
            assertThat(sender.send(message, 2)).isEqualTo(first);
        }
        try (var another = connect()) {
            assertThat(another.send(message, 2)).isEqualTo(first);
        }
        assertThat(effects(id)).isOne();
        assertThat(received(id)).hasSize(1);
    }

    @Test
    void a_refusal_is_repeated_too() throws Exception {
        var message = Samples.text("90_bad_missing_bpo", freshControlId(), "", "");
        try (var sender = connect()) {
            assertThat(sender.send(message, 1)).isEqualTo(sender.send(message, 1));
        }
    }

    @Test
    void the_same_message_on_many_connections_at_once_has_one_effect_and_one_answer() throws Exception {
        var id = freshControlId();
        var message = Samples.text(ORDER, id, "AL", "AL");
        var answers = new ArrayList<List<String>>();
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<java.util.concurrent.Future<List<String>>>();
            for (var connection = 0; connection < 8; connection++)
                all.add(together.submit(() -> {
                    try (var sender = connect()) {
                        return sender.send(message, 2);
                    }
                }));
            for (var each : all) answers.add(each.get());
        }
        assertThat(answers).hasSize(8).allMatch(answers.getFirst()::equals);
        assertThat(effects(id)).isOne();
    }

    @Test
    void a_control_id_that_was_used_for_another_message_is_refused_and_the_first_answer_stays() throws Exception {
        var id = freshControlId();
        var message = Samples.text(ORDER, id, "AL", "AL");
        try (var sender = connect()) {
            var first = sender.send(message, 2);
            assertThat(sender.send(message.replace("PO-7002", "PO-7777"), 1))
                    .first()
                    .satisfies(answer -> assertThat(msa(answer, 1)).isEqualTo("CE"))
                    .asString()
                    .contains("205^Duplicate key identifier", "control-id-reused");
            assertThat(sender.send(message, 2)).isEqualTo(first);
        }
        assertThat(effects(id)).isOne();
        assertThat(received(id)).extracting(row -> row.get("state")).containsExactly("ACCEPTED", "REFUSED");
    }

    @ParameterizedTest(name = "MSH-{0} = {1}: {2}")
    @CsvSource({
        "12, 2.3, 203",
        "12, '', 203",
        "9, ADT^A99^ADT_A01, 201",
        "9, MDM^T02^MDM_T02, 200",
        "9, OMB^O27^ADT_A01, 200",
        "11, T, 202",
        "18, 8859/15, 103",
        "3, '', 101"
    })
    void what_is_not_for_us_is_rejected(int field, String value, int code) throws Exception {
        var id = freshControlId();
        var message = Samples.withField(Samples.text(ORDER, id, "", ""), field, value);
        try (var sender = connect()) {
            assertThat(sender.send(message, 1).getFirst())
                    .satisfies(answer -> assertThat(msa(answer, 1)).isEqualTo("AR"))
                    .contains("ERR||MSH^1^" + field + "|" + code + "^");
        }
        assertThat(effects(id)).isZero();
    }

    @Test
    void text_that_cannot_be_read_is_rejected_and_kept() throws Exception {
        try (var sender = connect()) {
            assertThat(sender.send("no header at all", 1).getFirst()).contains("MSA|AR", "ERR||MSH^1|100^");
            var latin = Samples.text(ORDER, freshControlId(), "", "")
                    .replace("TESTPATIENT", "T\u00c9ST")
                    .getBytes(StandardCharsets.ISO_8859_1);
            sender.write(new byte[] {0x0B});
            sender.write(latin);
            sender.write(new byte[] {0x1C, 0x0D});
            assertThat(sender.answers(1).getFirst()).contains("MSA|AR", "ERR||MSH^1|102^");
            assertThat(sender.send(Samples.withField(Samples.text(ORDER), 10, ""), 1)
                            .getFirst())
                    .contains("CR");
        }
    }

    @Test
    void a_message_longer_than_the_limit_is_rejected_and_the_next_is_taken() throws Exception {
        try (var sender = connect()) {
            var tooLong = Samples.text(ORDER, freshControlId(), "", "") + "NTE|1|P|" + "x".repeat(20_000) + "\r";
            assertThat(sender.send(tooLong, 1).getFirst()).contains("MSA|AR", "104^");
            assertThat(sender.send(Samples.text(ORDER, freshControlId(), "", ""), 1)
                            .getFirst())
                    .contains("MSA|AA");
        }
    }

    @Test
    void a_handler_that_fails_leaves_nothing_and_the_next_try_is_a_first_one() throws Exception {
        var id = freshControlId();
        var message = Samples.text(ORDER, id, "AL", "AL");
        handler.failing.add(id);
        try (var sender = connect()) {
            assertThat(sender.send(message, 1).getFirst()).contains("MSA|CE", "207^");
            assertThat(effects(id)).isZero();
            assertThat(received(id)).isEmpty();
            handler.failing.remove(id);
            assertThat(sender.send(message, 2)).map(answer -> msa(answer, 1)).containsExactly("CA", "AA");
        }
        assertThat(effects(id)).isOne();
    }

    @Test
    void a_sender_that_goes_away_before_its_answer_gets_it_when_it_comes_back() throws Exception {
        var id = freshControlId();
        var message = Samples.text(ORDER, id, "AL", "AL");
        try (var hasty = connect()) {
            hasty.write(Sender.framed(message));
        }
        try (var sender = connect()) {
            assertThat(sender.send(message, 2)).map(answer -> msa(answer, 1)).containsExactly("CA", "AA");
        }
        await().untilAsserted(() -> assertThat(effects(id)).isOne());
        assertThat(received(id)).hasSize(1);
    }

    @Test
    void a_message_that_breaks_off_is_none() throws Exception {
        var id = freshControlId();
        var frame = Sender.framed(Samples.text(ORDER, id, "", ""));
        try (var hasty = connect()) {
            hasty.write(java.util.Arrays.copyOf(frame, frame.length / 2));
        }
        try (var sender = connect()) {
            sender.write(frame);
            assertThat(sender.answers(1).getFirst()).contains("MSA|AA");
        }
        assertThat(received(id)).hasSize(1);
    }

    @Test
    void a_message_may_come_byte_by_byte_after_garbage() throws Exception {
        var id = freshControlId();
        try (var sender = connect()) {
            sender.write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            for (var each : Sender.framed(Samples.text(ORDER, id, "", ""))) sender.write(new byte[] {each});
            assertThat(sender.answers(1).getFirst()).contains("MSA|AA|" + id);
        }
    }

    @Test
    void messages_sent_without_waiting_are_answered_in_their_order() throws Exception {
        var ids = List.of(freshControlId(), freshControlId(), freshControlId(), freshControlId());
        try (var sender = connect()) {
            for (var id : ids) sender.write(Sender.framed(Samples.text(ORDER, id, "", "")));
            assertThat(sender.answers(ids.size())).map(answer -> msa(answer, 2)).isEqualTo(ids);
        }
    }

    private String content(String controlId) {
        var bytes = (ByteBuffer) received(controlId).getFirst().get("content");
        return StandardCharsets.UTF_8.decode(bytes).toString();
    }

    private static String msa(String answer, int field) {
        return answer.lines()
                .filter(line -> line.startsWith("MSA"))
                .findFirst()
                .orElseThrow()
                .split("\\|")[field];
    }
}
