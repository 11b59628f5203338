package org.bloodstream.region.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import org.bloodstream.region.hl7.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MllpConnectionTest {
    private static final String ORDER = Sample.RED_CELL_ORDER.text();
    private final ServerSocket server;

    MllpConnectionTest() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void reads_the_commit_and_then_the_application_s_answer() throws IOException {
        assertThat(sent(ORDER, Sample.COMMITTED, Sample.ORDER_RESPONSE)).hasToString("CA, then AA");
    }

    @Test
    void a_failed_commit_is_the_last_word() throws IOException {
        var receipt = sent(ORDER, Sample.COMMIT_ERROR);

        assertThat(receipt.last().code()).isEqualTo("CE");
        assertThat(receipt.application()).isNull();
    }

    @Test
    void waits_for_the_commit_alone_when_no_more_is_asked_for() throws IOException {
        assertThat(sent(ORDER.replace("|AL|AL|", "|AL|NE|"), Sample.COMMITTED)).hasToString("CA");
    }

    @Test
    void reads_one_answer_in_original_mode() throws IOException {
        var receipt = sent(ORDER.replace("|AL|AL|", "|||"), Sample.FIELD_ERROR);

        assertThat(receipt).hasToString("AE");
        assertThat(receipt.isAbout("EPR000008")).isTrue();
    }

    @Test
    void an_answer_about_another_message_is_noticed() throws IOException {
        assertThat(sent(ORDER.replace("|AL|AL|", "|||"), Sample.ACCEPTED).isAbout("EPR000008"))
                .isFalse();
    }

    @Test
    void an_answer_that_never_comes_is_an_error() {
        assertThatThrownBy(() -> sent(Duration.ofMillis(200), ORDER, Sample.COMMITTED))
                .isInstanceOf(SocketTimeoutException.class);
    }

    private Receipt sent(String message, Sample... answers) throws IOException {
        return sent(Duration.ofSeconds(30), message, answers);
    }

    private Receipt sent(Duration patience, String message, Sample... answers) throws IOException {
        Thread.ofVirtual().start(() -> serve(List.of(answers)));
        var address = new MllpAddress("127.0.0.1", server.getLocalPort());
        try (var connection = MllpConnection.to(address, patience)) {
            return connection.send(message);
        }
    }

    private void serve(List<Sample> answers) {
        try {
            var socket = server.accept();
            MllpFrames.read(socket.getInputStream());
            for (var answer : answers) MllpFrames.write(socket.getOutputStream(), answer.text());
        } catch (IOException _) {
            // the test tells
        }
    }
}
