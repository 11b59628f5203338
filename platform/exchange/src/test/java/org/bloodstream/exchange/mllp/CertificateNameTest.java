package org.bloodstream.exchange.mllp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CertificateNameTest {

    @Test
    void a_host_is_the_same_in_capital_letters_and_a_uri_is_not() {
        assertThat(CertificateName.of("DNS:Lims.Example")).isEqualTo(CertificateName.of("DNS:lims.example"));
        assertThat(CertificateName.of("URI:urn:Lims")).isNotEqualTo(CertificateName.of("URI:urn:lims"));
        assertThat(CertificateName.of("DNS:urn:lims")).isNotEqualTo(CertificateName.of("URI:urn:lims"));
    }

    @Test
    void it_is_written_as_it_is_read() {
        assertThat(CertificateName.of("URI:urn:lims:1")).hasToString("URI:urn:lims:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lims.example",
                "CN:lims",
                "dns:lims.example",
                "DNS:",
                "URI: ",
                "DNS: lims.example",
                "IP:192.0.2.1"
            })
    void what_is_no_name_of_a_certificate_is_refused(String text) {
        assertThatThrownBy(() -> CertificateName.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
