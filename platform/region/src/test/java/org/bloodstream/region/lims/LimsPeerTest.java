package org.bloodstream.region.lims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.model.v251.message.BRP_O30;
import ca.uhn.hl7v2.parser.PipeParser;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.bloodstream.region.edge.MllpAddress;
import org.bloodstream.region.edge.MllpConnection;
import org.bloodstream.region.edge.MllpFrames;
import org.bloodstream.region.hl7.Sample;
import org.bloodstream.region.hl7.Segments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LimsPeerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NOTE = Sample.RESERVED_AND_DISPENSED.text();
    private static final String NOTE_IN_ORIGINAL_MODE = NOTE.replace("|AL|AL|", "|||");

    private final LimsPeer lims = LimsPeer.listeningOn(InetAddress.getLoopbackAddress(), 0);

    @AfterEach
    void stop() throws IOException {
        lims.close();
    }

    @Test
    void commits_and_then_accepts_a_dispense_message_in_enhanced_mode() throws IOException {
        try (var sender = connect(PATIENCE)) {
            var receipt = sender.send(NOTE);

            assertThat(receipt).hasToString("CA, then AA");
            assertThat(receipt.isAbout("LIM000103")).isTrue();
            assertThat(receipt.last().type()).isEqualTo("BRP^O30");
        }
    }

    @Test
    void accepts_once_in_original_mode_and_takes_the_next_message_on_the_same_connection() throws IOException {
        try (var sender = connect(PATIENCE)) {
            assertThat(sender.send(NOTE_IN_ORIGINAL_MODE)).hasToString("AA");
            assertThat(sender.send(Sample.RED_CELL_ORDER.text()).last().type()).isEqualTo("ORB^O28");
        }
    }

    @Test
    void answers_with_a_message_that_hapi_reads_as_the_response_of_its_kind() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), lims.port())) {
            MllpFrames.write(socket.getOutputStream(), NOTE_IN_ORIGINAL_MODE);
            var answer = MllpFrames.read(socket.getInputStream());

            var read = (BRP_O30) new PipeParser(new DefaultHapiContext()).parse(answer);
            assertThat(read.getMSA().getMessageControlID().getValue()).isEqualTo("LIM000103");
            assertThat(read.getMSH().getMessageControlID().getValue()).hasSizeLessThanOrEqualTo(20);
        }
    }

    @Test
    void keeps_what_it_received_without_anything_personal() throws IOException {
        try (var sender = connect(PATIENCE)) {
            sender.send(NOTE);
            sender.send(NOTE);
        }

        var standing = lims.received();
        assertThat(standing.byType()).containsEntry("BPS^O29", 2L);
        assertThat(standing.repeats()).isEqualTo(1);
        assertThat(standing.messages().getFirst().components())
                .containsExactly("A999026000123-DRC01000", "A999026000010-DRC01000");
        assertThat(standing.messages().getFirst().orders()).containsExactly("PO-7002");
        assertThat(standing.toString()).doesNotContain("3999999993", "TESTPATIENT", "H0012345");
    }

    @Test
    void keeps_no_more_than_a_thousand() {
        var received = new ReceivedMessages();
        for (var count = 0; count < ReceivedMessages.KEPT + 5; count++) {
            var message = Segments.of(NOTE.replace("LIM000103", "LIM" + count));
            received.add(ReceivedMessage.of(message, java.time.Instant.EPOCH, LimsBehaviour.ANSWER));
        }

        assertThat(received.standing().messages()).hasSize(ReceivedMessages.KEPT);
        assertThat(received.standing().byType()).containsEntry("BPS^O29", ReceivedMessages.KEPT + 5L);
    }

    @Test
    void refuses_with_a_field_error_when_told_to() throws IOException {
        lims.behave(LimsBehaviour.REFUSE);
        try (var sender = connect(PATIENCE)) {
            var receipt = sender.send(NOTE);

            assertThat(receipt).hasToString("CA, then AE");
            assertThat(receipt.last().faults()).singleElement().hasToString("BPO-2 103 lims-told-to-refuse");
        }
    }

    @Test
    void never_answers_when_told_to() throws IOException {
        lims.behave(LimsBehaviour.STAY_SILENT);
        try (var sender = connect(Duration.ofMillis(200))) {
            assertThatThrownBy(() -> sender.send(NOTE)).isInstanceOf(SocketTimeoutException.class);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(lims.received().byType()).containsEntry("BPS^O29", 1L));
        }
    }

    @Test
    void closes_without_an_answer_when_told_to_and_welcomes_the_sender_again() throws IOException {
        lims.behave(LimsBehaviour.CLOSE);
        try (var sender = connect(PATIENCE)) {
            assertThatThrownBy(() -> sender.send(NOTE)).isInstanceOf(EOFException.class);
        }
        lims.behave(LimsBehaviour.ANSWER);
        try (var sender = connect(PATIENCE)) {
            assertThat(sender.send(NOTE).last().isAcceptance()).isTrue();
        }
    }

    @Test
    void a_sender_who_talks_nonsense_disturbs_nobody_else() throws IOException {
        try (var nonsense = new Socket(InetAddress.getLoopbackAddress(), lims.port());
                var sender = connect(PATIENCE)) {
            nonsense.getOutputStream()
                    .write("GET / HTTP/1.1\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));

            assertThat(sender.send(NOTE).last().isAcceptance()).isTrue();
        }
    }

    private MllpConnection connect(Duration patience) throws IOException {
        return MllpConnection.to(new MllpAddress("127.0.0.1", lims.port()), patience);
    }
}
