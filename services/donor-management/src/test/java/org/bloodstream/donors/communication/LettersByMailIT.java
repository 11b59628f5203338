package org.bloodstream.donors.communication;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.bloodstream.donors.communication.adapter.out.smtp.ScriptedMailServer;
import org.bloodstream.donors.communication.adapter.out.smtp.TestMail;
import org.bloodstream.donors.communication.application.Carrier;
import org.bloodstream.donors.communication.application.SendingLetters.Step;
import org.bloodstream.donors.communication.domain.Delivery;
import org.bloodstream.donors.communication.domain.Document.EMail;
import org.bloodstream.testkit.PublishedEvents;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class LettersByMailIT extends LettersTest {
    private static final GreenMail POST_OFFICE = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeAll
    static void open() {
        POST_OFFICE.start();
    }

    @AfterAll
    static void close() {
        POST_OFFICE.stop();
    }

    @Test
    void a_letter_goes_by_e_mail_and_the_servers_word_is_its_receipt(@Value("${TOPIC_PREFIX}") String prefix)
            throws MessagingException, IOException {
        var donor = donorReachedBy("EMAIL");
        var letter = confirmed(donor);
        assertThat(state(donor, letter)).isEqualTo("WAITING");
        drain(postOffice());
        assertThat(state(donor, letter)).isEqualTo("RECEIVED");
        assertThat(letter(donor, letter).get("receipt").asString()).startsWith("250");
        assertThat(mailTo(donor)).hasSize(1);
        assertThat(mailTo(donor).getFirst().getContent().toString())
                .contains("Dear Siobhán Ó Néill,", "Monday at 14:20, Belfast HQ");
        assertThat(document(letter)).contains("Dear Siobhán Ó Néill,");
        try (var events = new PublishedEvents(prefix, "communication")) {
            assertThat(events.await(letter, "LetterRequested").data().toString())
                    .doesNotContain(donor);
            events.await(letter, "LetterHandedOver");
            assertThat(events.await(letter, "LetterReceived").headers()).containsEntry("ce_version", "3");
        }
    }

    @Test
    void what_nobody_consented_to_is_refused_and_a_consent_that_ended_meanwhile_stops_the_letter() {
        var donor = donorReachedBy("EMAIL");
        assertRefused(asks(donor, "INVITATION", Map.of()), "consent-missing");
        consents(donor, "invitations", true);
        var letter = json(asks(donor, "INVITATION", Map.of()).expectStatus().isCreated())
                .get("letter")
                .asString();
        consents(donor, "invitations", false);
        drain(postOffice());
        assertThat(state(donor, letter)).isEqualTo("CANCELLED");
        assertThat(letter(donor, letter).get("cancelledFor").asString()).isEqualTo("consent-missing");
        assertThat(mailTo(donor)).isEmpty();
    }

    @Test
    void nothing_leaves_to_whoever_has_died_since_it_was_asked_for() {
        var donor = donorReachedBy("EMAIL");
        var letter = confirmed(donor);
        post(
                        "/api/donors/" + donor + "/standing",
                        Map.of("change", "DECEASED", "diedOn", "2026-11-02", "reason", "Her daughter rang"))
                .expectStatus()
                .isOk();
        drain(postOffice());
        assertThat(letter(donor, letter).get("cancelledFor").asString()).isEqualTo("donor-deceased");
        assertThat(mailTo(donor)).isEmpty();
    }

    @Test
    void a_letter_that_the_server_refuses_for_good_needs_a_person_who_can_try_it_again() {
        var donor = donorReachedBy("EMAIL");
        var letter = confirmed(donor);
        drainInto("RCPT", "550 5.1.1 nobody of that name");
        assertThat(state(donor, letter)).isEqualTo("GIVEN_UP");
        assertThat(letter(donor, letter).get("trouble").asString()).isEqualTo("email-refused");
        reach(donor, 1, "EMAIL");
        post(Roles.INTEGRATION_OPERATOR, fresh(), retry(letter), Map.of())
                .expectStatus()
                .isOk();
        drain(postOffice());
        assertThat(state(donor, letter)).isEqualTo("RECEIVED");
        assertRefused(post(retry(letter), Map.of()), "letter-not-to-be-retried");
    }

    @Test
    void what_the_server_refuses_goes_by_post_where_the_donor_wants_that_too() {
        var donor = donorReachedBy("EMAIL", "LETTER");
        var letter = confirmed(donor);
        drainInto(".", "554 5.7.1 not wanted");
        assertThat(state(donor, letter)).isEqualTo("WAITING");
        assertThat(letter(donor, letter).get("channel").asString()).isEqualTo("POST");
    }

    @Test
    void a_server_in_trouble_leaves_the_letter_with_a_time_for_the_next_try_and_it_goes_when_the_server_is_back() {
        var donor = donorReachedBy("EMAIL");
        var letter = confirmed(donor);
        drainInto(".", "");
        assertThat(state(donor, letter)).isEqualTo("FAILED");
        assertThat(letter(donor, letter).get("trouble").asString()).isEqualTo("no-receipt");
        drain(postOffice());
        assertThat(state(donor, letter)).isEqualTo("FAILED");
        timePasses(letter);
        drain(postOffice());
        assertThat(state(donor, letter)).isEqualTo("RECEIVED");
        assertThat(mailTo(donor)).hasSize(1);
    }

    @Test
    void a_slow_server_holds_up_no_donor_carer() {
        drain(postOffice());
        var donor = donorReachedBy("EMAIL");
        var letter = confirmed(donor);
        CompletableFuture<Void> running;
        try (var slow = new ScriptedMailServer(".", "silence")) {
            running = sendAll(TestMail.to(slow.port(), Duration.ofMinutes(2))).toFuture();
            Awaitility.await().until(() -> state(donor, letter).equals("HANDED_OVER"));
            assertRefused(
                    post(cancellation(letter), Map.of("reason", "No longer wanted")), "letter-not-to-be-cancelled");
        }
        running.join();
        assertThat(state(donor, letter)).isEqualTo("FAILED");
    }

    /** It dies between the mail server's 250 and the commit: twice, by the same Message-ID, and never not at all. */
    @Test
    void a_replica_that_dies_after_the_servers_word_sends_twice_and_never_not_at_all() throws MessagingException {
        var donor = donorReachedBy("EMAIL");
        var letter = confirmed(donor);
        sending.next(dyingAfter(postOffice(), donor))
                .onErrorComplete()
                .repeat(50)
                .blockLast(Duration.ofSeconds(60));
        assertThat(state(donor, letter)).isEqualTo("HANDED_OVER");
        drain(postOffice());
        assertThat(state(donor, letter)).isEqualTo("HANDED_OVER");
        timePasses(letter);
        drain(postOffice());
        assertThat(state(donor, letter)).isEqualTo("RECEIVED");
        var both = mailTo(donor);
        assertThat(both).hasSize(2);
        assertThat(both.get(0).getMessageID()).isEqualTo(both.get(1).getMessageID());
    }

    @Test
    void two_replicas_send_each_letter_once() {
        var donors = Flux.range(0, 12)
                .map(_ -> donorReachedBy("EMAIL"))
                .collectList()
                .block();
        Objects.requireNonNull(donors).forEach(this::confirmed);
        Mono.when(sendAll(postOffice()), sendAll(postOffice()), sendAll(postOffice()))
                .block(Duration.ofSeconds(60));
        drain(postOffice());
        assertThat(donors).allSatisfy(donor -> assertThat(mailTo(donor)).hasSize(1));
    }

    @Test
    void what_waits_is_cancelled_with_a_reason_and_never_sent() {
        var donor = donorReachedBy("EMAIL");
        var letter = confirmed(donor);
        post(cancellation(letter), Map.of("reason", "short")).expectStatus().isBadRequest();
        post(cancellation(letter), Map.of("reason", "Asked for by mistake"))
                .expectStatus()
                .isOk();
        drain(postOffice());
        assertThat(letter(donor, letter).get("reason").asString()).isEqualTo("Asked for by mistake");
        assertThat(mailTo(donor)).isEmpty();
        assertRefused(
                post(cancellation(letter), Map.of("reason", "Asked for by mistake")), "letter-not-to-be-cancelled");
    }

    @Test
    void who_is_forgotten_leaves_no_letter_behind_and_it_still_adds_up() {
        var donor = donorReachedBy("EMAIL");
        var letter = confirmed(donor);
        erase(donor).expectStatus().isEqualTo(422);
        drain(postOffice());
        assertThat(export(donor)).contains("Dear Siobhán Ó Néill,");
        erase(donor).expectStatus().isOk();
        get(Roles.DONOR_CARER, "/api/donors/communications/" + letter + "/document")
                .expectStatus()
                .isNotFound();
        assertThat(json(get(Roles.INTEGRATION_OPERATOR, "/api/donors/communications"))
                        .at("/counts/addsUp")
                        .asBoolean())
                .isTrue();
        get(Roles.INTEGRATION_OPERATOR, "/api/donors/communications?state=RECEIVED")
                .expectStatus()
                .isOk();
    }

    @Test
    void bad_requests_change_nothing() {
        var donor = donorReachedBy("EMAIL");
        assertRefused(asks(donor, "APPOINTMENT_CONFIRMED", Map.of("when", "Monday")), "letter-facts-differ");
        assertRefused(asks(donor, "RESULT_CONTACT_US", Map.of()), "letter-not-by-hand");
        assertRefused(asks(donorReachedBy("PHONE"), "APPOINTMENT_CONFIRMED", APPOINTMENT), "no-channel-for-letters");
        asks(donor, "LOVE_LETTER", Map.of()).expectStatus().isBadRequest();
        asks(donor, "APPOINTMENT_CONFIRMED", Map.of("when", "a\r\nBcc: x", "where", "y"))
                .expectStatus()
                .isBadRequest();
        asks(fresh(), "INVITATION", Map.of()).expectStatus().isNotFound();
        post(retry(fresh()), Map.of()).expectStatus().isNotFound();
        get(Roles.DONOR_CARER, "/api/donors/communications/" + fresh() + "/document")
                .expectStatus()
                .isNotFound();
        assertThat(json(get(Roles.DONOR_CARER, "/api/donors/" + donor + "/letters"))
                        .get("items"))
                .isEmpty();
    }

    private ResponseSpec erase(String donor) {
        return post(
                Roles.PRIVACY_OFFICER, fresh(), "/api/donors/" + donor + "/erasure", Map.of("requestedByDonor", true));
    }

    private String export(String donor) {
        return json(get(Roles.PRIVACY_OFFICER, "/api/donors/" + donor + "/export"))
                .toString();
    }

    private static Carrier postOffice() {
        return TestMail.to(POST_OFFICE.getSmtp().getPort());
    }

    /** The message leaves, is taken, and nobody is there any more to hear of it. */
    private static Carrier dyingAfter(Carrier carrier, String donor) {
        return new Carrier() {
            @Override
            public boolean isThere() {
                return true;
            }

            @Override
            public Mono<Delivery> carry(UUID letter, EMail mail) {
                var sent = carrier.carry(letter, mail);
                return mail.address().startsWith(donor)
                        ? sent.then(Mono.error(new IllegalStateException("gone")))
                        : sent;
            }
        };
    }

    private void drainInto(String command, String answer) {
        try (var server = new ScriptedMailServer(command, answer)) {
            drain(TestMail.to(server.port()));
        }
    }

    private Mono<Void> sendAll(Carrier carrier) {
        return sending.next(carrier)
                .repeat()
                .takeUntil(Step.Nothing.class::isInstance)
                .then();
    }

    private String document(String letter) {
        return Objects.requireNonNull(get(Roles.DONOR_CARER, "/api/donors/communications/" + letter + "/document")
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static List<MimeMessage> mailTo(String donor) {
        return Arrays.stream(POST_OFFICE.getReceivedMessages())
                .filter(message -> to(message).startsWith(donor))
                .toList();
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String retry(String letter) {
        return "/api/donors/communications/" + letter + "/retry";
    }

    private static String cancellation(String letter) {
        return "/api/donors/communications/" + letter + "/cancellation";
    }
}
