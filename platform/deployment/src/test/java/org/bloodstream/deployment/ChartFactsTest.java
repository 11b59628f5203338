package org.bloodstream.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the chart says of the services, against their code. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChartFactsTest {
    private static final JsonNode FACTS = Yaml.document(Checkout.text("deploy/helm/bloodstream/files/parts.yaml"));

    private static final Pattern SUBSCRIPTION =
            Pattern.compile("new Subscription\\(\\s*[^,]+,\\s*Set\\.of\\(([^)]*)\\)");
    /** The one subscription that names its streams elsewhere: the trace, in outcome. */
    private static final Pattern STREAMS = Pattern.compile("Set<String> STREAMS =\\s*Set\\.of\\(([^)]*)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"donor-management", "blood-production", "lims-bridge", "epr-bridge", "outcome"})
    void ports_databases_and_streams_are_those_of_the_service(String service) throws IOException {
        var settings =
                Yaml.document(Checkout.text("services/%s/src/main/resources/application.yaml".formatted(service)));
        var fact = FACTS.get(service);
        assertThat(found(settings, "server.port").asString())
                .isEqualTo("${SERVER_PORT:%d}", fact.at("/port").asInt());
        assertThat(settings.get("DATABASE_NAME")).isEqualTo(fact.get("database"));
        assertThat(fact.path("witness").asBoolean(false))
                .isEqualTo(found(settings, "bloodstream.journal.witness").asBoolean(false));
        if (fact.has("mllp")) {
            assertThat(found(settings, "bloodstream.exchange.mllp.port").asString())
                    .isEqualTo("${MLLP_PORT:%d}", fact.at("/mllp").asInt());
        }
        var published = names(found(settings, "bloodstream.journal.streams"));
        // Contributed by the libraries.
        if (uses(service, "exchange")) published.add("exchange");
        if (uses(service, "rules")) published.add("rules");
        assertThat(names(fact.get("publishes"))).isEqualTo(published);
        assertThat(names(fact.get("reads"))).isEqualTo(subscribed(service));
    }

    @Test
    void topics_are_kept_by_the_chart_as_by_the_services() {
        assertThat(Checkout.text("platform/journal/src/main/java/org/bloodstream/journal/relay/Topics.java"))
                .contains("RETENTION_MS_CONFIG, \"-1\"", "RETENTION_BYTES_CONFIG, \"-1\"", "CLEANUP_POLICY_DELETE")
                .contains("Duration.ofMinutes(10)");
        assertThat(Checkout.text("deploy/helm/bloodstream/templates/kafka.yaml"))
                .contains("config: {retention.ms: -1, retention.bytes: -1, cleanup.policy: delete}")
                .contains("config: {retention.ms: 600000, segment.ms: 600000}");
    }

    @Test
    void the_gateway_calls_whom_its_routes_name() {
        var settings = Checkout.text("gateway/src/main/resources/application.yaml");
        assertThat(settings)
                .contains("${SERVER_PORT:${PORT:%d}}"
                        .formatted(FACTS.at("/gateway/port").asInt()));
        var called = Pattern.compile("uri: \\$\\{([A-Z_]+)_URL:")
                .matcher(settings)
                .results()
                .map(route -> route.group(1).toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
        assertThat(names(FACTS.at("/gateway/calls"))).isEqualTo(called);
    }

    @Test
    void topics_are_of_every_stream_and_no_other() {
        var streams = new HashSet<>(Set.of("seal", "heartbeat"));
        FACTS.forEach(fact -> streams.addAll(names(fact.path("publishes"))));
        assertThat(Chart.rendered(Profile.AS_IT_IS))
                .filteredOn(document -> document.at("/kind").asString().equals("KafkaTopic"))
                .extracting(document -> document.at("/spec/topicName").asString())
                .containsExactlyInAnyOrderElementsOf(streams);
    }

    @Test
    void whatever_is_read_is_published_by_somebody() {
        var published = new HashSet<String>();
        FACTS.forEach(fact -> published.addAll(names(fact.path("publishes"))));
        FACTS.forEach(fact -> assertThat(published).containsAll(names(fact.path("reads"))));
    }

    @Test
    void the_realm_is_the_one_in_deploy_without_what_is_for_development_alone() {
        var ours = Yaml.document(Checkout.text("deploy/keycloak/bloodstream-realm.json"));
        var chart = Yaml.document(Checkout.text("deploy/helm/bloodstream/files/realm.json"));
        assertThat(items(chart.get("clients")))
                .containsExactlyElementsOf(items(ours.get("clients"))
                        .filter(client -> !Set.of("bloodstream-cli", "bloodstream-region")
                                .contains(client.at("/clientId").asString()))
                        .toList());
        assertThat(items(chart.get("users")))
                .as("nobody but the account of a service")
                .containsExactlyElementsOf(items(ours.get("users"))
                        .filter(user ->
                                user.path("serviceAccountClientId").asString("").equals("bloodstream-outcome"))
                        .toList());
        ours.propertyNames().stream()
                .filter(name -> !Set.of("clients", "users").contains(name))
                .forEach(name -> assertThat(chart.get(name)).as(name).isEqualTo(ours.get(name)));
    }

    /** Spring's names may be written nested, or with dots, or both. */
    private static JsonNode found(JsonNode tree, String name) {
        if (name.isEmpty() || tree.isMissingNode()) return tree;
        return tree.properties().stream()
                .filter(entry -> name.equals(entry.getKey()) || name.startsWith(entry.getKey() + "."))
                .map(entry -> found(
                        entry.getValue(),
                        name.equals(entry.getKey())
                                ? ""
                                : name.substring(entry.getKey().length() + 1)))
                .filter(value -> !value.isMissingNode())
                .findFirst()
                .orElseGet(() -> tree.path("not there"));
    }

    private static boolean uses(String service, String library) {
        return Pattern.compile("org\\.bloodstream</groupId>\\s*<artifactId>" + library + "</artifactId>")
                .matcher(Checkout.text("services/%s/pom.xml".formatted(service)))
                .find();
    }

    private static Set<String> subscribed(String service) throws IOException {
        try (var files = Files.walk(Checkout.ROOT.resolve("services/%s/src/main/java".formatted(service)))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> Checkout.text(Checkout.ROOT.relativize(file).toString()))
                    .filter(text -> text.contains("new Subscription("))
                    .flatMap(text -> Stream.of(SUBSCRIPTION, STREAMS)
                            .flatMap(pattern -> pattern.matcher(text).results().toList().stream()))
                    .flatMap(named -> Pattern.compile("\"(\\w+)\"").matcher(named.group(1)).results().toList().stream())
                    .map(stream -> stream.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> names(JsonNode list) {
        return items(list).map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
