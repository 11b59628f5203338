package org.bloodstream.exchange.access;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import org.bloodstream.exchange.mllp.Certificates;

/** Those who call a bridge in the walk, their certificates, and what a bridge is told of them. */
final class Callers {
    static final String PLAIN = "in the clear";

    private static final List<SendingName> FIRSTS =
            List.of(new SendingName("FIRST", "BHSCT"), new SendingName("FIRST", "SHSCT"));
    private static final List<SendingName> SECONDS = List.of(new SendingName("SECOND", "WHSCT"));

    /** Every name that a certificate is bound to. */
    static final List<SendingName> BOUND =
            Stream.concat(FIRSTS.stream(), SECONDS.stream()).toList();

    static final Caller FIRST = new Caller(Caller.NONE, FIRSTS);
    /** Its own signature under the first sender's DNS name. */
    static final Caller STRANGER = new Caller("stranger", FIRSTS);

    static final Caller EXPIRED = new Caller("expired", FIRSTS);
    static final Caller EXPIRED_AND_TRUSTED_BY_ITSELF = new Caller("expired-by-itself", FIRSTS);
    static final Caller BOUND_TO_FIRST = new Caller("first", FIRSTS);
    static final Caller BOUND_TO_SECOND = new Caller("second", SECONDS);
    static final Caller UNBOUND = new Caller("unbound", List.of());
    /** The first sender's DNS name as its common name, which is no name. */
    static final Caller NAMELESS = new Caller("first.example", List.of());

    private Callers() {}

    /** Settings of the certificates, as the chart tells them. */
    static Map<String, Object> certificates() {
        var told = new LinkedHashMap<String, Object>();
        told.put("spring.ssl.bundle.pem.mllp.keystore.certificate", "file:" + Issued.ALL.certificates("bridge"));
        told.put("spring.ssl.bundle.pem.mllp.keystore.private-key", "file:" + Issued.ALL.key("bridge"));
        told.put(
                "spring.ssl.bundle.pem.mllp.truststore.certificate",
                "file:" + Issued.ALL.certificates("authority", "expired-by-itself", "second"));
        told.put("bloodstream.exchange.mllp.ssl-bundle", "mllp");
        return told;
    }

    /** Settings that bind names to them. */
    static Map<String, Object> senders() {
        return Map.of(
                "bloodstream.exchange.senders.first.application", "FIRST",
                "bloodstream.exchange.senders.first.facilities", "BHSCT,SHSCT",
                "bloodstream.exchange.senders.first.certificates", "DNS:first.example",
                "bloodstream.exchange.senders.second.application", "SECOND",
                "bloodstream.exchange.senders.second.facilities", "WHSCT",
                "bloodstream.exchange.senders.second.certificates", "DNS:spare.example,URI:urn:second");
    }

    static Socket connect(Caller caller, String protocol, int port) throws IOException {
        if (protocol.equals(PLAIN)) return new Socket("127.0.0.1", port);
        var bundle = caller.certificate().equals(Caller.NONE)
                ? Issued.ALL.nobody("bridge")
                : Issued.ALL.bundle(caller.certificate(), "bridge");
        var socket = (SSLSocket) bundle.createSslContext().getSocketFactory().createSocket("127.0.0.1", port);
        socket.setEnabledProtocols(new String[] {protocol});
        return socket;
    }

    /** Made when somebody is called with TLS. */
    private static final class Issued {
        static final Certificates ALL = issued();

        private static Certificates issued() {
            try {
                return new Certificates(Files.createTempDirectory("callers"))
                        .issue("bridge", "ip:127.0.0.1")
                        .authority("authority")
                        .issueBy("authority", "first", "-ext", "san=dns:first.example")
                        .issue("second", "uri:urn:second")
                        .issueBy("authority", "unbound", "-ext", "san=dns:unbound.example")
                        .issueBy("authority", "first.example")
                        .issue("stranger", "dns:first.example")
                        .issueBy("authority", "expired", "-ext", "san=dns:first.example", "-startdate", "-2d")
                        .issueLate("expired-by-itself", "dns:first.example");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
