package org.bloodstream.exchange.mllp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;

/** Who is listened to, and whom we speak to, by certificates that are made for the test. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MutualTlsTest {
    private static final Duration SOON = Duration.ofMinutes(3);
    private static final MllpLimits LIMITS = new MllpLimits(DataSize.ofMegabytes(1), SOON, SOON, SOON, 4);
    private static final String HL7 = "hl7";
    private static final byte[] ANSWER = Mllp.framed("MSA|AA");

    @TempDir
    static Path folder;

    private static Certificates certificates;

    private final Map<String, DefaultSslBundleRegistry> ours = new HashMap<>();
    private final AtomicInteger received = new AtomicInteger();
    private final Queue<Caller> callers = new ConcurrentLinkedQueue<>();
    private final MllpListener listener = listener("bridge");

    @BeforeAll
    static void issue() {
        certificates = new Certificates(folder)
                .issue("bridge", "ip:127.0.0.1")
                .issue("elsewhere", "dns:elsewhere.example")
                .issue("laboratory", "dns:lims.example")
                .issue("renewed", "dns:lims.example")
                .issue("region", "dns:One.Example,uri:urn:lims:1,ip:192.0.2.1,email:lims@one.example")
                .issue("nameless", "ip:192.0.2.2")
                .issue("stranger", "dns:stranger.example")
                .issueLate("late", "dns:lims.example");
    }

    @BeforeEach
    void listen() {
        listener.start();
    }

    @AfterEach
    void stop() {
        listener.stop();
    }

    @Test
    void a_laboratory_that_is_known_by_its_certificate_is_answered() throws Exception {
        assertThat(answered(certificates.bundle("laboratory", "bridge"))).isTrue();
        assertThat(received).hasValue(1);
    }

    @Test
    void whoever_shows_no_certificate_or_one_that_nobody_trusts_is_not_listened_to() {
        assertThat(isAnswered(certificates.nobody("bridge"))).isFalse();
        assertThat(isAnswered(certificates.bundle("stranger", "bridge"))).isFalse();
        assertThat(received).hasValue(0);
    }

    @Test
    void who_is_trusted_by_itself_is_not_listened_to_after_its_last_day() {
        trust("late");
        assertThat(isAnswered(certificates.bundle("late", "bridge"))).isFalse();
        assertThat(received).hasValue(0);
    }

    @Test
    void what_is_sent_in_the_clear_is_not_read() throws IOException {
        try (var plain = new Socket("127.0.0.1", listener.port())) {
            plain.setSoTimeout((int) SOON.toMillis());
            plain.getOutputStream().write(Mllp.framed("MSH|1"));
            var said = plain.getInputStream().readAllBytes();
            assertThat(new String(said, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("MSA");
        }
        assertThat(received).hasValue(0);
    }

    @Test
    void we_speak_to_a_laboratory_that_is_who_we_called_and_to_nobody_else() {
        var us = certificates.bundle("laboratory", "bridge", "elsewhere");
        link(us, listener.port()).send("MSH|1").block(SOON);
        await().atMost(SOON).untilAsserted(() -> assertThat(received).hasValue(1));

        var other = listener("elsewhere");
        other.start();
        try {
            assertThatThrownBy(() -> link(us, other.port()).send("MSH|1").block(SOON))
                    .hasRootCauseInstanceOf(java.security.cert.CertificateException.class);
        } finally {
            other.stop();
        }
        assertThatThrownBy(() -> link(certificates.bundle("stranger", "laboratory"), listener.port())
                        .send("MSH|1")
                        .block(SOON))
                .as("who answers is not trusted")
                .isNotNull();
        assertThat(received).hasValue(1);
    }

    @Test
    void a_renewed_certificate_is_shown_to_whoever_connects_then_and_ends_no_connection() throws Exception {
        var link = link(certificates.bundle("laboratory", "bridge"), listener.port());
        var connection = link.send("MSH|1").block(SOON);
        certificatesOf("bridge").updateBundle(HL7, certificates.bundle("elsewhere", "laboratory"));
        assertThat(isAnswered(certificates.bundle("laboratory", "bridge"))).isFalse();
        assertThat(answered(certificates.bundle("laboratory", "elsewhere"))).isTrue();
        assertThat(link.send("MSH|2").block(SOON)).isSameAs(connection);
        await().atMost(SOON).untilAsserted(() -> assertThat(received).hasValue(3));
    }

    @Test
    void who_calls_has_the_names_of_the_certificate_that_was_shown() throws Exception {
        trust("region");
        assertThat(answered(certificates.bundle("region", "bridge"))).isTrue();
        assertThat(callers.remove().names())
                .containsExactlyInAnyOrder(CertificateName.of("DNS:one.example"), CertificateName.of("URI:urn:lims:1"));
    }

    @Test
    void a_renewed_certificate_has_the_names_of_the_one_before() throws Exception {
        assertThat(answered(certificates.bundle("laboratory", "bridge"))).isTrue();
        trust("renewed");
        assertThat(answered(certificates.bundle("renewed", "bridge"))).isTrue();
        assertThat(callers.remove()).isEqualTo(callers.remove());
    }

    @Test
    void the_common_name_is_no_name() throws Exception {
        trust("nameless");
        assertThat(answered(certificates.bundle("nameless", "bridge"))).isTrue();
        assertThat(callers.remove().names()).isEmpty();
    }

    @Test
    void in_the_clear_nobody_has_a_name() throws Exception {
        var open = new MllpListener("127.0.0.1", 0, LIMITS, null, caller -> _ -> {
            callers.add(caller);
            return Flux.just("MSA|AA");
        });
        open.start();
        try (var socket = new Socket("127.0.0.1", open.port())) {
            socket.setSoTimeout((int) SOON.toMillis());
            socket.getOutputStream().write(Mllp.framed("MSH|1"));
            assertThat(socket.getInputStream().readNBytes(ANSWER.length)).isEqualTo(ANSWER);
        } finally {
            open.stop();
        }
        assertThat(callers.remove()).isEqualTo(Caller.IN_THE_CLEAR);
    }

    private void trust(String who) {
        certificatesOf("bridge").updateBundle(HL7, certificates.bundle("bridge", "laboratory", who));
    }

    private DefaultSslBundleRegistry certificatesOf(String who) {
        return ours.computeIfAbsent(
                who, _ -> new DefaultSslBundleRegistry(HL7, certificates.bundle(who, "laboratory")));
    }

    private MllpListener listener(String who) {
        var tls = MutualTls.listening(certificatesOf(who), HL7);
        return new MllpListener("127.0.0.1", 0, LIMITS, tls, caller -> _ -> {
            callers.add(caller);
            received.incrementAndGet();
            return Flux.just("MSA|AA");
        });
    }

    private static MllpLink link(SslBundle us, int port) {
        return new MllpLink(
                "127.0.0.1",
                port,
                LIMITS,
                MutualTls.calling(new DefaultSslBundleRegistry(HL7, us), HL7),
                _ -> Flux.empty());
    }

    private boolean isAnswered(SslBundle who) {
        try {
            return answered(who);
        } catch (IOException notListenedTo) {
            return false;
        }
    }

    private boolean answered(SslBundle who) throws IOException {
        try (var socket = who.createSslContext().getSocketFactory().createSocket("127.0.0.1", listener.port())) {
            socket.setSoTimeout((int) SOON.toMillis());
            socket.getOutputStream().write(Mllp.framed("MSH|1"));
            socket.getOutputStream().flush();
            return Arrays.equals(socket.getInputStream().readNBytes(ANSWER.length), ANSWER);
        }
    }
}
