package org.bloodstream.testkit;

import java.util.function.Consumer;
import org.bloodstream.embedded.EmbeddedKeycloak;
import org.bloodstream.testkit.access.SignedTokens;
import org.bloodstream.testkit.access.TrustedKeys;
import org.springframework.boot.SpringApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.util.function.SingletonSupplier;

/**
 * Real PostgreSQL, Kafka and Keycloak for tests: the shared ones that the environment variable {@code
 * BLOODSTREAM_TEST_SERVERS} names (a properties file), else servers of this JVM, each started when it is first needed.
 *
 * <p>Spring tests get all of this by {@link BloodstreamTest}; the methods here are for tests that need more.
 */
public final class TestServers {
    private static final ServerAddresses SERVERS = ServerAddresses.find();
    private static final TestDatabases DATABASES = new TestDatabases(SERVERS);
    private static final TestTopics TOPICS = new TestTopics(SERVERS);
    private static final TestTokens TOKENS = new TestTokens(SERVERS);
    private static final SingletonSupplier<TrustedKeys> KEYS = SingletonSupplier.of(() -> new TrustedKeys(issuer()));

    static {
        // After the services under test: they would look for what is gone, again and again.
        if (SERVERS instanceof ServerAddresses.Shared)
            SpringApplication.getShutdownHandlers().add(TestServers::tidy);
    }

    private TestServers() {}

    /** A new, empty database. What is appended to its journal keeps its contract ({@link EveryEventKeepsItsContract}). */
    public static TestDatabase freshDatabase() {
        var database = DATABASES.fresh();
        AppendedEvents.watch(database);
        return database;
    }

    /** For tests of the plumbing, which append events that no contract knows. */
    public static TestDatabase databaseForAnyEvents() {
        return DATABASES.fresh();
    }

    /** A topic prefix that no other test has. */
    public static String freshTopicPrefix() {
        return TOPICS.freshPrefix();
    }

    /** What Kafka's clients take as {@code bootstrap.servers}. */
    public static String kafkaBootstrap() {
        return SERVERS.kafkaBootstrap();
    }

    /** The issuer of the realm's tokens. */
    public static String issuer() {
        return SERVERS.keycloakUrl() + "/realms/" + EmbeddedKeycloak.REALM;
    }

    /** The secret of every confidential client of the test realm. */
    public static String clientSecret() {
        return SERVERS.keycloakSecret();
    }

    /** An access token of the test user of that role, as {@code ward-nurse}. It lives for at least half a minute more. */
    public static String token(String role) {
        return TOKENS.ofUser(role);
    }

    /** An access token of a client's service account, as {@code bloodstream-outcome}. */
    public static String serviceToken(String client) {
        return TOKENS.ofService(client);
    }

    /** Where services under test find the keys that they trust: Keycloak's, and the one behind {@link #signedTokens}. */
    public static String trustedKeys() {
        return KEYS.obtain().uri();
    }

    /** Tokens that Keycloak would not give. */
    public static SignedTokens signedTokens() {
        return new SignedTokens(KEYS.obtain(), issuer());
    }

    static TestTokens newTokens() {
        return new TestTokens(SERVERS);
    }

    /** For {@code WebTestClient}: {@code client.get().uri(…).headers(as(Roles.WARD_NURSE))}. */
    public static Consumer<HttpHeaders> as(String role) {
        return headers -> headers.setBearerAuth(token(role));
    }

    /** Shared servers are left as they were found; our own ones are thrown away whole. */
    private static void tidy() {
        DATABASES.dropAll();
        TOPICS.deleteAll();
    }
}
