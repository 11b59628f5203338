package org.bloodstream.exchange.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bloodstream.exchange.hl7.Header;
import org.bloodstream.exchange.mllp.Caller;
import org.bloodstream.exchange.mllp.CertificateName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BoundSendersTest {
    private static final BoundSender RECORD =
            new BoundSender("EPR", List.of("BHSCT", "WHSCT"), List.of("DNS:epr.example", "DNS:spare.epr.example"));
    private static final BoundSender LABORATORY =
            new BoundSender("LIMS", List.of("WHSCT"), List.of("URI:urn:western:lims"));
    private final BoundSenders senders = BoundSenders.of(Map.of("record", RECORD, "laboratory", LABORATORY));

    @ParameterizedTest(name = "{0} as {1}|{2}: {3}")
    @CsvSource({
        "DNS:epr.example, EPR, BHSCT, true",
        "DNS:spare.epr.example, EPR, WHSCT, true",
        "DNS:EPR.EXAMPLE, EPR, BHSCT, true",
        "URI:urn:western:lims, LIMS, WHSCT, true",
        "DNS:epr.example, EPR, SHSCT, false",
        "DNS:epr.example, LIMS, WHSCT, false",
        "DNS:epr.example, epr, BHSCT, false",
        "DNS:epr.example, '', '', false",
        "DNS:epr.example, EPR, '', false",
        "DNS:sub.epr.example, EPR, BHSCT, false",
        "URI:epr.example, EPR, BHSCT, false",
        "DNS:stranger.example, EPR, BHSCT, false"
    })
    void a_certificate_may_send_in_its_own_names_and_in_no_other(
            String certificate, String application, String facility, boolean allowed) {
        var caller = new Caller(Set.of(CertificateName.of(certificate)));

        assertThat(senders.allow(caller, header("|", application, facility))).isEqualTo(allowed);
    }

    @Test
    void who_has_shown_no_name_sends_in_none() {
        assertThat(senders.allow(Caller.IN_THE_CLEAR, header("|", "EPR", "BHSCT")))
                .isFalse();
        assertThat(senders.allow(Caller.IN_THE_CLEAR, Header.UNREADABLE)).isFalse();
    }

    @Test
    void a_separator_of_ones_own_makes_no_other_name() {
        var caller = new Caller(Set.of(CertificateName.of("DNS:epr.example")));

        assertThat(senders.allow(caller, header("#", "EPR", "BHSCT"))).isTrue();
        assertThat(senders.allow(caller, header("#", "EPR|BHSCT", ""))).isFalse();
        assertThat(senders.allow(caller, header("#", "", "EPR|BHSCT"))).isFalse();
    }

    @Test
    void one_certificate_may_have_several_names() {
        var engine = List.of("DNS:engine.example");
        var both = BoundSenders.of(Map.of(
                "a", new BoundSender("A", List.of("BHSCT"), engine),
                "b", new BoundSender("B", List.of("BHSCT"), engine)));
        var caller = new Caller(Set.of(CertificateName.of("DNS:engine.example")));

        assertThat(both.allow(caller, header("|", "A", "BHSCT"))).isTrue();
        assertThat(both.allow(caller, header("|", "B", "BHSCT"))).isTrue();
    }

    @Test
    void one_name_is_not_bound_twice() {
        var again = new BoundSender("EPR", List.of("WHSCT"), List.of("DNS:other.example"));

        assertThatThrownBy(() -> BoundSenders.of(Map.of("record", RECORD, "again", again)))
                .hasMessageContaining("two senders are called")
                .hasMessageContaining("WHSCT");
    }

    @Test
    void a_sender_that_lacks_a_name_or_a_certificate_is_refused() {
        var dns = List.of("DNS:a.example");
        assertThatThrownBy(() -> new BoundSender(null, List.of("BHSCT"), dns)).hasMessageContaining("MSH-3");
        assertThatThrownBy(() -> new BoundSender("A", List.of(), dns)).hasMessageContaining("MSH-4");
        assertThatThrownBy(() -> new BoundSender("A", List.of("BHSCT"), List.of()))
                .hasMessageContaining("certificates");
        assertThatThrownBy(() -> new BoundSender(" ", List.of("BHSCT"), dns)).hasMessageContaining("blank");
        assertThatThrownBy(() -> new BoundSender("A|B", List.of("BHSCT"), dns)).hasMessageContaining("|");
        assertThatThrownBy(() -> new BoundSender("A", List.of("BHSCT"), List.of("a.example")))
                .hasMessageContaining("DNS: or URI:");
    }

    private static Header header(String separator, String application, String facility) {
        return Header.of(String.join(separator, "MSH", "^~\\&", application, facility, "BTRACK", "REGION"))
                .orElseThrow();
    }
}
