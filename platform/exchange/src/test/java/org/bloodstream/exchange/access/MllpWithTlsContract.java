package org.bloodstream.exchange.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bloodstream.testkit.TestEnvironment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.ClassUtils;

/** As it says, of a bridge that asks for TLS: certificates in files and bound senders, told as the chart tells them. */
public abstract class MllpWithTlsContract extends MllpAccessContract {
    @Autowired
    private ApplicationContext bridge;

    @DynamicPropertySource
    static void tls(DynamicPropertyRegistry properties) {
        Callers.certificates().forEach((name, value) -> properties.add(name, () -> value));
        Callers.senders().forEach((name, value) -> properties.add(name, () -> value));
    }

    @Test
    void with_TLS_and_no_sender_bound_it_does_not_start() {
        refusesToStart(Callers.certificates(), "bloodstream.exchange.senders is empty");
    }

    @Test
    void with_senders_bound_and_no_TLS_it_does_not_start() {
        refusesToStart(Callers.senders(), "without bloodstream.exchange.mllp.ssl-bundle nobody shows one");
    }

    private void refusesToStart(Map<String, Object> told, String why) {
        var arguments = Stream.concat(
                        Stream.of("--server.port=0"),
                        told.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()))
                .toArray(String[]::new);
        assertThatThrownBy(() -> new SpringApplicationBuilder(application())
                        .initializers(new TestEnvironment())
                        .registerShutdownHook(false)
                        .run(arguments)
                        .close())
                .rootCause()
                .asInstanceOf(InstanceOfAssertFactories.THROWABLE)
                .hasMessageContaining(why);
    }

    /** The bridge's own class, as it is started. */
    private Class<?> application() {
        var name = bridge.getBeanNamesForAnnotation(SpringBootConfiguration.class)[0];
        return ClassUtils.getUserClass(bridge.getBean(name));
    }
}
