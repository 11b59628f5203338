package org.bloodstream.testkit;

import java.util.Map;
import java.util.function.Supplier;
import org.bloodstream.embedded.Ports;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.ClassUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * The environment of a service under test, by the names that it has in production. A server is started only when the
 * service asks for its address. Peers that a test does not bring itself are at ports where nobody answers.
 */
public final class TestEnvironment implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** The port to throw things away at. One of those that tests listen at might be another test's by now. */
    private static final String NOBODY = "http://127.0.0.1:9";

    private final Supplier<TestDatabase> fresh;

    public TestEnvironment() {
        this(TestServers::freshDatabase);
    }

    private TestEnvironment(Supplier<TestDatabase> fresh) {
        this.fresh = fresh;
    }

    /** For the plumbing under test in a service that does not exist, whose events no contract knows. */
    public static final class ForAnyEvents implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            new TestEnvironment(TestServers::databaseForAnyEvents).initialize(context);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var sources = context.getEnvironment().getPropertySources();
        sources.addBefore(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME, new Lazy(environment()));
        if (ClassUtils.isPresent("org.springframework.web.reactive.function.client.WebClient", null)) {
            ServiceClient.offer((GenericApplicationContext) context);
        }
    }

    private Map<String, Supplier<?>> environment() {
        var database = SingletonSupplier.of(fresh);
        return Map.ofEntries(
                Map.entry("DATABASE_HOST", () -> database.obtain().host()),
                Map.entry("DATABASE_PORT", () -> database.obtain().port()),
                Map.entry("DATABASE_NAME", () -> database.obtain().name()),
                Map.entry("DATABASE_USER", () -> database.obtain().user()),
                Map.entry("DATABASE_PASSWORD", () -> database.obtain().password()),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", TestServers::kafkaBootstrap),
                Map.entry("TOPIC_PREFIX", SingletonSupplier.of(TestServers::freshTopicPrefix)),
                Map.entry("OIDC_ISSUER", TestServers::issuer),
                Map.entry("OIDC_JWKS_URI", TestServers::trustedKeys),
                Map.entry("OIDC_CLIENT_SECRET", TestServers::clientSecret),
                Map.entry("NETTY_LEAK_DETECTION", () -> "simple"),
                Map.entry("MLLP_PORT", SingletonSupplier.of(Ports::free)),
                Map.entry("LIMS_HOST", () -> "127.0.0.1"),
                Map.entry("LIMS_PORT", SingletonSupplier.of(Ports::free)),
                Map.entry("EPR_FHIR_URL", SingletonSupplier.of(() -> "http://127.0.0.1:" + Ports.free())),
                Map.entry("DONOR_MANAGEMENT_URL", () -> NOBODY),
                Map.entry("BLOOD_PRODUCTION_URL", () -> NOBODY),
                Map.entry("LIMS_BRIDGE_URL", () -> NOBODY),
                Map.entry("EPR_BRIDGE_URL", () -> NOBODY),
                Map.entry("OUTCOME_URL", () -> NOBODY));
    }

    private static final class Lazy extends EnumerablePropertySource<Map<String, Supplier<?>>> {
        Lazy(Map<String, Supplier<?>> source) {
            super("bloodstream test servers", source);
        }

        @Override
        public String[] getPropertyNames() {
            return source.keySet().toArray(String[]::new);
        }

        @Override
        public boolean containsProperty(String name) {
            return source.containsKey(name);
        }

        @Override
        @org.jspecify.annotations.Nullable
        public Object getProperty(String name) {
            var value = source.get(name);
            return value == null ? null : value.get();
        }
    }
}
