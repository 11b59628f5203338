package org.bloodstream.exchange.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bloodstream.exchange.inbound.BoundSender;
import org.bloodstream.exchange.inbound.BoundSenders;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** As the environment tells it, on the chart and by hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BindingSendersTest {
    private static final Map<String, Object> TLS = Map.of("BLOODSTREAM_EXCHANGE_MLLP_SSLBUNDLE", "mllp");
    private static final Map<String, Object> SENDER = Map.of(
            "BLOODSTREAM_EXCHANGE_SENDERS_WESTERN_APPLICATION", "WINPATH",
            "BLOODSTREAM_EXCHANGE_SENDERS_WESTERN_FACILITIES", "WHSCT,REGION",
            "BLOODSTREAM_EXCHANGE_SENDERS_WESTERN_CERTIFICATES", "DNS:lims.western.example,URI:urn:western:lims");

    @Test
    void with_TLS_senders_are_bound_to_certificates() {
        assertThat(told(TLS, SENDER).senders())
                .containsExactly(Map.entry(
                        "western",
                        new BoundSender(
                                "WINPATH",
                                List.of("WHSCT", "REGION"),
                                List.of("DNS:lims.western.example", "URI:urn:western:lims"))));
        assertThat(told(TLS, SENDER).boundSenders()).isNotSameAs(BoundSenders.ANYBODY);
    }

    @Test
    void without_TLS_whoever_reaches_the_port_may_send() {
        assertThat(told(Map.of(), Map.of()).boundSenders()).isSameAs(BoundSenders.ANYBODY);
    }

    @Test
    void TLS_with_nobody_bound_refuses_the_start() {
        refuses(TLS, Map.of(), "bloodstream.exchange.senders is empty: no certificate is bound to a sender");
    }

    @Test
    void binding_senders_without_TLS_refuses_the_start() {
        refuses(Map.of(), SENDER, "without bloodstream.exchange.mllp.ssl-bundle nobody shows one");
    }

    @Test
    void a_sender_that_is_not_whole_refuses_the_start() {
        refuses(TLS, Map.of("BLOODSTREAM_EXCHANGE_SENDERS_WESTERN_APPLICATION", "WINPATH"), "a sender needs its");
    }

    private static void refuses(Map<String, Object> some, Map<String, Object> others, String said) {
        assertThatThrownBy(() -> told(some, others))
                .rootCause()
                .asInstanceOf(InstanceOfAssertFactories.THROWABLE)
                .hasMessageContaining(said);
    }

    private static ExchangeProperties told(Map<String, Object> some, Map<String, Object> others) {
        var all = new HashMap<>(some);
        all.putAll(others);
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("systemEnvironment", all));
        return new Binder(ConfigurationPropertySources.from(environment.getPropertySources()))
                .bindOrCreate("bloodstream.exchange", ExchangeProperties.class);
    }
}
