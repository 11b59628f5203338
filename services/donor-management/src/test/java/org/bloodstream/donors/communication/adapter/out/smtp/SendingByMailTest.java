package org.bloodstream.donors.communication.adapter.out.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.bloodstream.donors.communication.application.Carrier;
import org.bloodstream.donors.communication.domain.Delivery;
import org.bloodstream.donors.communication.domain.Delivery.Accepted;
import org.bloodstream.donors.communication.domain.Delivery.Deferred;
import org.bloodstream.donors.communication.domain.Delivery.Refused;
import org.bloodstream.donors.communication.domain.Delivery.Unreachable;
import org.bloodstream.donors.communication.domain.Document.EMail;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SendingByMailTest {
    private static final UUID LETTER = UUID.randomUUID();
    private static final EMail MAIL =
            new EMail("siobhan@example.org", "Dé Céadaoin", "Dear Siobhán Ó Néill,\n\nHello.");

    @Test
    void a_mail_server_takes_the_letter_and_its_answer_is_the_receipt() throws MessagingException, IOException {
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try {
            var delivery = carry(TestMail.to(server.getSmtp().getPort()));
            assertThat(delivery).isInstanceOf(Accepted.class);
            assertThat(((Accepted) delivery).receipt()).startsWith("250");
            var got = server.getReceivedMessages();
            assertThat(got).hasSize(1);
            assertThat(got[0].getSubject()).isEqualTo("Dé Céadaoin");
            assertThat(content(got[0])).contains("Siobhán Ó Néill");
            assertThat(got[0].getMessageID()).isEqualTo("<" + LETTER + "@blood.example>");
            assertThat(got[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 nobody of that name, recipient-refused",
        ".,    554 5.7.1 not wanted,          message-refused"
    })
    void never_judges_the_letter(String command, String answer, String trouble) {
        assertThat(answered(command, answer)).isEqualTo(new Refused(trouble));
    }

    @ParameterizedTest
    @CsvSource({"RCPT, 452 4.2.2 mailbox full, recipient-deferred", ".,    451 4.3.0 later,        message-deferred"})
    void not_now_judges_the_letter_for_now(String command, String answer, String trouble) {
        assertThat(answered(command, answer)).isEqualTo(new Deferred(trouble));
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL,     550 5.7.1 not you,     sender-refused",
        "GREETING, 554 no service,        unreachable",
        "RCPT,     421 4.3.2 going down,  no-receipt",
    })
    void what_is_said_of_us_uses_up_no_letter(String command, String answer, String trouble) {
        assertThat(answered(command, answer)).isEqualTo(new Unreachable(trouble));
    }

    @ParameterizedTest
    @CsvSource({"MAIL", "RCPT", "DATA", "."})
    void a_server_that_dies_in_the_middle_leaves_no_receipt(String command) {
        assertThat(answered(command, "")).isInstanceOf(Unreachable.class);
    }

    @ParameterizedTest
    @CsvSource({"GREETING", "RCPT", "."})
    void a_server_that_says_nothing_is_waited_for_no_longer_than_agreed(String command) {
        try (var server = new ScriptedMailServer(command, "silence")) {
            assertThat(carry(TestMail.to(server.port(), Duration.ofMillis(300))))
                    .isInstanceOf(Unreachable.class);
        }
    }

    @Test
    void what_was_answered_stands_when_the_server_hangs_up_instead_of_saying_goodbye() {
        assertThat(answered("QUIT", "")).isEqualTo(new Accepted("250 2.0.0 taken"));
    }

    @Test
    void a_receipt_quotes_no_address() {
        assertThat(answered(".", "250 ok siobhan@example.org queued")).isEqualTo(new Accepted("250 ok … queued"));
    }

    @Test
    void nobody_listens() {
        var gone = new ScriptedMailServer("QUIT", "221 bye");
        gone.close();
        assertThat(carry(TestMail.to(gone.port()))).isEqualTo(new Unreachable("unreachable"));
    }

    @Test
    void an_address_that_is_none_is_refused_before_anybody_is_asked() {
        var delivery = TestMail.to(1)
                .carry(LETTER, new EMail("no address\r\nBcc: x@example.org", "s", "t"))
                .block(Duration.ofSeconds(10));
        assertThat(delivery).isEqualTo(new Refused("recipient-malformed"));
    }

    private static Delivery answered(String command, String answer) {
        try (var server = new ScriptedMailServer(command, answer)) {
            return carry(TestMail.to(server.port()));
        }
    }

    private static Delivery carry(Carrier carrier) {
        return java.util.Objects.requireNonNull(carrier.carry(LETTER, MAIL).block(Duration.ofSeconds(30)));
    }

    private static String content(MimeMessage message) throws MessagingException, IOException {
        return message.getContent().toString();
    }
}
