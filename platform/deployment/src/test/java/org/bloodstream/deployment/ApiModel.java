package org.bloodstream.deployment;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.JSON;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What Kubernetes' own API takes, by the classes that are generated from it; and which versions of operators' APIs we write for. */
final class ApiModel {
    private static final Map<String, Set<String>> CUSTOM = Map.of(
            "gateway.networking.k8s.io/v1", Set.of("HTTPRoute"),
            "cert-manager.io/v1", Set.of("Certificate"),
            "monitoring.coreos.com/v1", Set.of("PodMonitor", "PrometheusRule"),
            "kafka.strimzi.io/v1", Set.of("Kafka", "KafkaNodePool", "KafkaTopic", "KafkaUser"),
            "postgresql.cnpg.io/v1", Set.of("Cluster", "ScheduledBackup"),
            "barmancloud.cnpg.io/v1", Set.of("ObjectStore"),
            "k8s.keycloak.org/v2alpha1", Set.of("Keycloak", "KeycloakRealmImport"));

    private static final Map<String, String> BUILT_IN = Map.of(
            "v1", "V1",
            "apps/v1", "V1",
            "autoscaling/v2", "V2",
            "policy/v1", "V1",
            "networking.k8s.io/v1", "V1",
            "batch/v1", "V1");

    static {
        // Its constructor is what makes the models ready.
        new JSON();
    }

    private ApiModel() {}

    static boolean isOfAnOperator(JsonNode document) {
        return CUSTOM.getOrDefault(document.at("/apiVersion").asString(), Set.of())
                .contains(document.at("/kind").asString());
    }

    /** What is wrong with a document of Kubernetes' own kinds; empty when nothing is. */
    static Optional<String> objection(JsonNode document) {
        var version = document.at("/apiVersion").asString();
        var kind = document.at("/kind").asString();
        if (!BUILT_IN.containsKey(version)) {
            return Optional.of("%s of %s is no kind that is known here".formatted(kind, version));
        }
        try {
            var model = Class.forName("io.kubernetes.client.openapi.models." + BUILT_IN.get(version) + kind);
            var json = JsonParser.parseString(document.toString());
            model.getMethod("validateJsonElement", JsonElement.class).invoke(null, json);
            JSON.getGson().fromJson(json, model);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(String.valueOf(e.getCause().getMessage()));
        } catch (ReflectiveOperationException | RuntimeException e) {
            return Optional.of(e.toString());
        }
    }
}
