package org.bloodstream.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChartTest {
    @ParameterizedTest
    @EnumSource
    void helm_finds_nothing_to_say_of_any_profile(Profile profile, @TempDir Path empty) throws IOException {
        var result = Chart.lint(profile.chosen(), empty);
        assertThat(result.isFailed()).as("%s", result.getMessages()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void no_two_documents_of_a_profile_are_the_same_thing(Profile profile) {
        assertThat(Chart.rendered(profile))
                .extracting(document -> document.at("/apiVersion").asString()
                        + document.at("/kind").asString()
                        + document.at("/metadata/name").asString())
                .doesNotHaveDuplicates();
    }

    @Test
    void by_itself_it_is_the_gateway_and_the_five_services() {
        assertThat(deployments(Chart.rendered(Profile.AS_IT_IS)))
                .containsExactlyInAnyOrder(
                        "region-gateway",
                        "region-donor-management",
                        "region-blood-production",
                        "region-lims-bridge",
                        "region-epr-bridge",
                        "region-outcome");
    }

    @Test
    void a_role_is_deployed_alone_and_the_others_find_it_elsewhere() {
        assertThat(deployments(Chart.rendered(Profile.LABORATORIES_ONLY))).containsExactly("region-lims-bridge");
        var others = Chart.rendered(Profile.WITHOUT_LABORATORIES);
        assertThat(deployments(others)).hasSize(5).doesNotContain("region-lims-bridge");
        assertThat(named(others, "ConfigMap", "region-gateway")
                        .at("/data/LIMS_BRIDGE_URL")
                        .asString())
                .isEqualTo("http://laboratories-lims-bridge.laboratories.svc:8084");
    }

    @Test
    void an_upgrade_migrates_each_database_before_any_pod_changes() {
        var jobs = Chart.rendered(Profile.REGION).stream()
                .filter(document -> document.at("/kind").asString().equals("Job"))
                .toList();
        assertThat(jobs).hasSize(5).allSatisfy(job -> {
            assertThat(job.at("/spec/backoffLimit").asInt(6)).isZero();
            assertThat(job.at("/spec/template/spec/containers/0/env").toString())
                    .contains("-Dspring.context.exit=onRefresh", "SPRING_FLYWAY_URL", "DATABASE_PASSWORD");
        });
        assertThat(Profile.AS_IT_IS
                        .chosen()
                        .at("/migrations/annotations/helm.sh~1hook")
                        .asString())
                .isEqualTo("pre-upgrade");
    }

    @Test
    void existing_servers_replace_those_of_operators() {
        var documents = Chart.rendered(Profile.EXISTING_SERVERS);
        assertThat(documents)
                .extracting(document -> document.at("/kind").asString())
                .doesNotContain("Kafka", "KafkaTopic", "KafkaUser", "Cluster", "Keycloak", "KeycloakRealmImport");
        var told = named(documents, "ConfigMap", "region-outcome").at("/data");
        assertThat(told.at("/KAFKA_BOOTSTRAP_SERVERS").asString()).startsWith("kafka-1.board.example:9093");
        assertThat(told.at("/SPRING_R2DBC_URL").asString())
                .isEqualTo(
                        "r2dbc:postgresql://postgres-5.board.example:5432/outcome?sslMode=verify-full&sslRootCert=/etc/bloodstream/database-ca/ca.crt");
        assertThat(told.at("/OIDC_JWKS_URI").asString())
                .isEqualTo("https://sign-on.board.example/realms/bloodstream/protocol/openid-connect/certs");
    }

    /** The operator's Job for the realm is no pod of app=keycloak. */
    @Test
    void the_realm_can_be_written_into_the_database_of_keycloak() {
        assertThat(named(Chart.rendered(Profile.REGION), "NetworkPolicy", "region-keycloak-db")
                        .at("/spec/ingress/0/from")
                        .findValuesAsString("app"))
                .contains("keycloak", "keycloak-realm-import");
    }

    @Test
    void a_bridge_shows_its_certificate_and_trusts_whom_it_is_told_to_once_one_is_named() {
        var documents = Chart.rendered(Profile.EVERYTHING);
        var certificate = named(documents, "Certificate", "region-lims-bridge-mllp");
        assertThat(certificate.at("/spec/usages").toString()).isEqualTo("[\"server auth\",\"client auth\"]");
        assertThat(volume(documents, "region-lims-bridge", "mllp").at("/secretName"))
                .isEqualTo(certificate.at("/spec/secretName"));
        assertThat(volume(documents, "region-epr-bridge", "mllp")
                        .at("/secretName")
                        .asString())
                .isEqualTo("record-hl7");
        var told = named(documents, "ConfigMap", "region-lims-bridge").at("/data");
        assertThat(told.at("/BLOODSTREAM_EXCHANGE_MLLP_SSLBUNDLE").asString()).isEqualTo("mllp");
        assertThat(told.at("/BLOODSTREAM_EXCHANGE_PEERS_LIMS_SSLBUNDLE").asString())
                .isEqualTo("mllp");
        assertThat(named(documents, "ConfigMap", "region-epr-bridge")
                        .at("/data/SPRING_SSL_BUNDLE_PEM_MLLP_TRUSTSTORE_CERTIFICATE")
                        .asString())
                .isEqualTo("file:/etc/bloodstream/mllp-trust/bundle.pem");
        assertThat(ofKind(documents, "Job").toList().toString())
                .as("cert-manager makes it after the migrations")
                .doesNotContain("mllp");
        assertThat(Chart.rendered(Profile.REGION).toString()).doesNotContain("SSLBUNDLE", "mllp-trust");
    }

    @Test
    void a_bridge_is_told_which_certificate_may_send_in_whose_name() {
        var documents = Chart.rendered(Profile.EVERYTHING);
        var laboratories = named(documents, "ConfigMap", "region-lims-bridge").at("/data");
        assertThat(laboratories
                        .at("/BLOODSTREAM_EXCHANGE_SENDERS_WESTERN_APPLICATION")
                        .asString())
                .isEqualTo("WINPATH");
        assertThat(laboratories
                        .at("/BLOODSTREAM_EXCHANGE_SENDERS_WESTERN_CERTIFICATES")
                        .asString())
                .isEqualTo("DNS:lims.western.example,URI:urn:western:lims");
        var records = named(documents, "ConfigMap", "region-epr-bridge").at("/data");
        assertThat(records.at("/BLOODSTREAM_EXCHANGE_SENDERS_RECORD_FACILITIES").asString())
                .isEqualTo("BHSCT,WHSCT");
        assertThat(records.toString()).as("each its own").doesNotContain("WESTERN");
        assertThat(Chart.rendered(Profile.REGION).toString()).doesNotContain("EXCHANGE_SENDERS");
    }

    private static JsonNode volume(List<JsonNode> documents, String deployment, String name) {
        return StreamSupport.stream(
                        named(documents, "Deployment", deployment)
                                .at("/spec/template/spec/volumes")
                                .spliterator(),
                        false)
                .filter(volume -> volume.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .at("/secret");
    }

    @Test
    void after_a_disaster_every_database_is_made_from_its_backups_as_they_were_at_one_instant() {
        var lost = Profile.laidOver(Profile.EVERYTHING.chosen(), Yaml.document("""
                        {database: {cloudnativepg: {backup: {generation: "-2"}, recovery: {enabled: true, targetTime: "2026-11-27 10:00:00+00"}}}}"""));
        assertThat(ofKind(Chart.rendered(lost), "Cluster").toList()).hasSize(6).allSatisfy(cluster -> {
            var name = cluster.at("/metadata/name").asString();
            assertThat(cluster.at("/spec/bootstrap/initdb").isMissingNode()).isTrue();
            assertThat(cluster.at("/spec/bootstrap/recovery/recoveryTarget/targetTime")
                            .asString())
                    .isEqualTo("2026-11-27 10:00:00+00");
            assertThat(cluster.at("/spec/externalClusters/0/plugin/parameters/serverName")
                            .asString())
                    .isEqualTo(name);
            assertThat(cluster.at("/spec/plugins/0/parameters/serverName").asString())
                    .isEqualTo(name + "-2");
        });
    }

    /** A database beside the one that runs, as it was at an instant: of the same backups, and none of its own. */
    @Test
    void the_database_that_is_looked_back_at_is_made_of_the_backups_that_the_chart_makes() {
        var guide = Pattern.compile("(?s)```yaml\n( *apiVersion: postgresql.cnpg.io.*?)```")
                .matcher(Checkout.text("docs/operations/backup-restore.md"))
                .results()
                .map(block -> Yaml.document(block.group(1).stripIndent()))
                .toList();
        assertThat(guide).hasSize(1).allSatisfy(cluster -> {
            var running = named(Chart.rendered(Profile.EVERYTHING), "Cluster", "region-outcome-db");
            assertThat(cluster.at("/spec/imageName")).isEqualTo(running.at("/spec/imageName"));
            assertThat(cluster.at("/spec/externalClusters/0/plugin/name"))
                    .isEqualTo(running.at("/spec/plugins/0/name"));
            assertThat(cluster.at("/spec/externalClusters/0/plugin/parameters"))
                    .isEqualTo(running.at("/spec/plugins/0/parameters"));
            assertThat(cluster.at("/spec/bootstrap/recovery/source"))
                    .isEqualTo(cluster.at("/spec/externalClusters/0/name"));
            assertThat(cluster.at("/spec/plugins").isMissingNode())
                    .as("it archives nothing")
                    .isTrue();
            assertThat(ApiModel.isOfAnOperator(cluster)).isTrue();
        });
    }

    @Test
    void what_the_installation_guide_writes_down_is_taken_as_it_stands() {
        var guide = Pattern.compile("(?s)```yaml\n(.*?)```")
                .matcher(Checkout.text("docs/operations/install.md"))
                .results()
                .map(block -> Yaml.document(block.group(1)))
                .toList();
        assertThat(guide).hasSize(2);
        var installed = Chart.rendered(guide.stream().reduce(Profile.REGION.chosen(), Profile::laidOver));
        assertThat(deployments(installed)).hasSize(6);
        assertThat(ofKind(installed, "Certificate")).hasSize(2);
        assertThat(ofKind(installed, "ScheduledBackup")).hasSize(6);
        assertThat(installed.toString()).doesNotContain("blood.example", "sign-on.example", "registry.example");
    }

    @Test
    void changed_configuration_rolls_out_and_unchanged_configuration_does_not() {
        var changed = Profile.laidOver(
                Profile.AS_IT_IS.chosen(), Yaml.document("{parts: {outcome: {environment: {LOG_LEVEL: DEBUG}}}}"));
        assertThat(checksum(Chart.rendered(changed), "region-outcome"))
                .isNotEqualTo(checksum(Chart.rendered(Profile.AS_IT_IS), "region-outcome"));
        assertThat(checksum(Chart.rendered(changed), "region-lims-bridge"))
                .isEqualTo(checksum(Chart.rendered(Profile.AS_IT_IS), "region-lims-bridge"));
    }

    @Test
    void rules_and_dashboards_are_the_files_and_lead_to_the_sites_runbooks() {
        var documents = Chart.rendered(Profile.EVERYTHING);
        var rules = ofKind(documents, "PrometheusRule").toList();
        assertThat(rules).hasSize(5).allSatisfy(rule -> assertThat(
                        rule.at("/metadata/labels/release").asString())
                .isEqualTo("prometheus"));
        assertThat(rules.toString())
                .contains("https://runbooks.board.example/bedside-downtime.md", "{{ $labels.peer }}")
                .doesNotContain("docs.blood.example");
        assertThat(named(documents, "PrometheusRule", "region-patients")
                        .at("/spec/groups/0/rules/0/alert")
                        .asString())
                .isEqualTo("BedsideDowntime");
        var operator = named(documents, "ConfigMap", "region-dashboard-operator");
        assertThat(operator.at("/metadata/labels/grafana_dashboard").asString()).isEqualTo("1");
        assertThat(Yaml.document(operator.at("/data/bloodstream-operator.json").asString())
                        .at("/uid")
                        .asString())
                .isEqualTo("bloodstream-operator");
        assertThat(Chart.rendered(Profile.AS_IT_IS))
                .extracting(document -> document.at("/kind").asString())
                .doesNotContain("PrometheusRule", "PodMonitor");
    }

    @Test
    void every_part_is_watched_at_a_port_that_it_has_under_the_name_that_rules_know() {
        var documents = Chart.rendered(Profile.EVERYTHING);
        assertThat(ofKind(documents, "PodMonitor").filter(monitor -> monitor.at("/spec/selector/matchLabels")
                        .has("cnpg.io/cluster")))
                .as("databases, Keycloak's among them")
                .hasSize(6);
        var monitors = ofKind(documents, "PodMonitor")
                .filter(monitor -> monitor.at("/spec").has("jobLabel"))
                .toList();
        assertThat(monitors).hasSize(6).allSatisfy(monitor -> {
            assertThat(monitor.at("/spec/jobLabel").asString()).isEqualTo("app.kubernetes.io/component");
            var deployment =
                    named(documents, "Deployment", monitor.at("/metadata/name").asString());
            assertThat(deployment.at("/spec/template/spec/containers/0/ports").toString())
                    .contains("\"name\":\"%s\""
                            .formatted(monitor.at("/spec/podMetricsEndpoints/0/port")
                                    .asString()));
        });
        assertThat(ofKind(documents, "PodMonitor"))
                .as("what Prometheus' operator looks for")
                .allSatisfy(monitor -> assertThat(
                                monitor.at("/metadata/labels/release").asString())
                        .isEqualTo("prometheus"));
        // Only the port of the inner network has the gateway's metrics without a token.
        assertThat(named(documents, "PodMonitor", "region-gateway")
                        .at("/spec/podMetricsEndpoints/0/port")
                        .asString())
                .isEqualTo("watched");
        assertThat(named(documents, "ConfigMap", "region-gateway")
                        .at("/data/MANAGEMENT_SERVER_PORT")
                        .asString())
                .isEqualTo("8081");
        assertThat(named(documents, "Service", "region-gateway").at("/spec/ports"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{telemetry: {alerts: {runbooks: 'https://runbooks.board.example/'}}} | runbooks",
                "{image: {tag: latest}} | image",
                "{parts: {outcome: {environment: {DATABASE_PASSWORD: open}}}} | DATABASE_PASSWORD",
                "{parts: {outcome: {replica: 2}}} | replica",
                "{parts: {outcome: {replicas: 0}}} | replicas",
                "{url: 'http://blood.example'} | url",
                "{kafka: {partitions: 0}} | partitions",
                "{parts: {gateway: {affinity: none}}} | sessions are in memory",
                "{parts: {outcome: {enabled: false, to: [{ipBlock: {cidr: 192.0.2.1/32}}]}}} | parts.outcome.address",
                "{parts: {outcome: {enabled: false, address: 'http://elsewhere:8086'}}} | parts.outcome.to",
                "{keycloak: {enabled: false}, signOn: {to: [{ipBlock: {cidr: 192.0.2.1/32}}]}} | signOn.issuer",
                "{keycloak: {enabled: false}, signOn: {issuer: 'https://elsewhere/realms/bloodstream'}} | signOn.to",
                "{kafka: {strimzi: {enabled: false}, to: [{ipBlock: {cidr: 192.0.2.1/32}}]}} | kafka.bootstrapServers",
                "{database: {cloudnativepg: {enabled: false}}} | database.",
                "{parts: {lims-bridge: {lims: {host: lims, to: [{ipBlock: {cidr: 192.0.2.1/32}}]}}}} | somebody answers",
                "{parts: {lims-bridge: {lims: {host: lims, owner: us}}}} | parts.lims-bridge.lims.to",
                "{parts: {lims-bridge: {mllp: {tls: {secret: hl7}}}}} | parts.lims-bridge.mllp.tls.trust.name",
                "{parts: {lims-bridge: {mllp: {tls: {trust: {name: l}, senders: {a: {application: A, facilities: [B], certificates: ['DNS:a.example']}}, certManager: {enabled: true, issuerName: b}}}}}} | mllp.tls.certManager.names",
                "{parts: {epr-bridge: {mllp: {tls: {secret: hl7, trust: {name: l}, certManager: {enabled: true}}}}}} | secret, or certManager",
                "{parts: {lims-bridge: {mllp: {tls: {secret: hl7, trust: {name: l}}}}}} | parts.lims-bridge.mllp.tls.senders: which certificate",
                "{parts: {lims-bridge: {mllp: {tls: {senders: {a: {application: A, facilities: [B], certificates: ['DNS:a.example']}}}}}}} | nobody shows a certificate",
                "{parts: {lims-bridge: {mllp: {tls: {senders: {a: {application: A, facilities: [B], certificates: [a.example]}}}}}}} | certificates",
                "{parts: {lims-bridge: {mllp: {tls: {senders: {a: {application: A, certificates: ['DNS:a.example']}}}}}}} | facilities",
                "{parts: {epr-bridge: {mllp: {tls: {senders: {A-B: {application: A, facilities: [B], certificates: ['DNS:a.example']}}}}}}} | A-B",
                "{parts: {lims-bridge: {lims: {host: l, owner: us, tls: true, to: [{ipBlock: {cidr: 192.0.2.1/32}}]}}}} | parts.lims-bridge.mllp.tls",
                "{network: {dns: []}} | dns",
                "{database: {cloudnativepg: {recovery: {enabled: true}}}} | it says where the backups are",
                "{database: {cloudnativepg: {recovery: {targetTime: yesterday}}}} | targetTime",
                "{database: {cloudnativepg: {backup: {enabled: true, destination: 's3://b', accessKey: {name: b}, secretKey: {name: b}}, recovery: {enabled: true}}}} | backup.generation",
            })
    void values_that_would_not_work_are_refused_by_name(String values, String said) {
        var asked = Profile.laidOver(Profile.AS_IT_IS.chosen(), Yaml.document(values));
        assertThatThrownBy(() -> Chart.rendered(asked)).hasMessageContaining(said);
    }

    private static List<String> deployments(List<JsonNode> documents) {
        return ofKind(documents, "Deployment")
                .map(document -> document.at("/metadata/name").asString())
                .toList();
    }

    private static String checksum(List<JsonNode> documents, String deployment) {
        return named(documents, "Deployment", deployment)
                .at("/spec/template/metadata/annotations/checksum~1configuration")
                .asString();
    }

    private static JsonNode named(List<JsonNode> documents, String kind, String name) {
        return ofKind(documents, kind)
                .filter(document -> document.at("/metadata/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> ofKind(List<JsonNode> documents, String kind) {
        return documents.stream()
                .filter(document -> document.at("/kind").asString().equals(kind));
    }
}
