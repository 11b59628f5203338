package org.bloodstream.deployment;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What holds of whatever the chart installs. Each says what breaks it. */
enum Policy {
    /** Pod security level `restricted`, and a root file system that nobody writes to. */
    RESTRICTED(Policy::unrestricted),
    THREE_PROBES((documents, pod) -> of("Deployment", pod)
            .flatMap(Policy::containers)
            .flatMap(container -> Stream.of("startupProbe", "readinessProbe", "livenessProbe")
                    .filter(probe -> container.at("/" + probe).isMissingNode()))),
    REQUESTS_AND_LIMITS((documents, pod) -> containers(pod).flatMap(container -> Stream.of(
                    "requests/cpu", "requests/memory", "limits/cpu", "limits/memory")
            .filter(amount -> container.at("/resources/" + amount).asString("").isBlank()))),
    IMAGES_OF_A_VERSION((documents, pod) -> containers(pod)
            .map(container -> container.at("/image").asString(""))
            .filter(image ->
                    !Pattern.matches("[^:@]+(:[0-9]+/[^:@]+)?(:(?!latest$)[\\w.-]+|@sha256:[0-9a-f]{64})", image))),
    /** No Secret is made here, none is among the settings, and a variable that is one names a Secret. */
    NO_SECRET_IN_A_VALUE(Policy::secrets),
    /** A new replica is ready before an old one goes, and an old one has time to finish. */
    NO_REQUEST_DROPPED(Policy::dropping),
    /** A node that is drained takes one replica of a part and leaves another, and no budget keeps a node from being drained. */
    ANOTHER_REPLICA_STAYS(Policy::alone),
    CONFIGURATION_ROLLS_OUT((documents, pod) -> of("Deployment", pod)
            .filter(deployment -> !Pattern.matches(
                    "[0-9a-f]{64}",
                    deployment
                            .at("/spec/template/metadata/annotations/checksum~1configuration")
                            .asString("")))
            .map(deployment -> "no checksum of the configuration")),
    /** What the API's schema cannot see: whether what is named is there. */
    NAMES_LEAD_SOMEWHERE(Policy::leadNowhere),
    /** A Job before the upgrade is not selected by what leads requests to a service. */
    NO_REQUEST_TO_A_MIGRATION(Policy::asked),
    /** Everything of ours is under the policy that denies, and no rule has an empty list, which would be everybody. */
    DENIED_UNLESS_NAMED(Policy::open),
    /** An uninstall takes no journal with it. */
    THIRTY_YEARS((documents, kept) -> Stream.of(kept)
            .filter(document -> Set.of("Kafka", "KafkaNodePool", "Cluster").contains(kind(document))
                    || kind(document).equals("KafkaTopic")
                            && !document.at("/spec/topicName").asString().endsWith("heartbeat"))
            .filter(document -> !document.at("/metadata/annotations/helm.sh~1resource-policy")
                    .asString("")
                    .equals("keep"))
            .map(document -> "goes with an uninstall"));

    private static final Pattern SECRET =
            Pattern.compile("(PASSWORD|SECRET|TOKEN|CREDENTIALS|JAAS_CONFIG|STOREKEY|CERTIFICATECHAIN)$");

    private static final Pattern SECRET_TEXT =
            Pattern.compile("-----BEGIN|password\\s*[=:]\\s*\\S|://[^/\\s:@]+:[^/\\s@]+@");

    private final BiFunction<List<JsonNode>, JsonNode, Stream<String>> rule;

    Policy(BiFunction<List<JsonNode>, JsonNode, Stream<String>> rule) {
        this.rule = rule;
    }

    List<String> broken(List<JsonNode> documents) {
        return documents.stream()
                .flatMap(document -> rule.apply(documents, document).map(what -> "%s %s: %s"
                        .formatted(kind(document), document.at("/metadata/name").asString(), what)))
                .toList();
    }

    private static Stream<String> unrestricted(List<JsonNode> documents, JsonNode document) {
        return workload(document).flatMap(deployment -> {
            var pod = deployment.at("/spec/template/spec");
            var ofPod = Stream.of(
                            unless(pod.at("/securityContext/runAsNonRoot").asBoolean(false), "may run as root"),
                            unless(pod.at("/securityContext/runAsUser").asInt(0) > 0, "runs as root"),
                            unless(
                                    pod.at("/securityContext/seccompProfile/type")
                                            .asString("")
                                            .equals("RuntimeDefault"),
                                    "no seccomp profile"),
                            unless(
                                    !pod.at("/automountServiceAccountToken").asBoolean(true),
                                    "is given a token of Kubernetes"),
                            unless(
                                    Stream.of("hostNetwork", "hostPID", "hostIPC")
                                            .noneMatch(
                                                    host -> pod.at("/" + host).asBoolean(false)),
                                    "is in the host's namespaces"),
                            unless(
                                    items(pod.at("/volumes")).allMatch(volume -> Stream.of(
                                                    "emptyDir", "configMap", "secret", "persistentVolumeClaim")
                                            .anyMatch(volume::has)),
                                    "has a volume of another kind"),
                            unless(
                                    items(pod.at("/volumes")).anyMatch(volume -> volume.has("emptyDir")),
                                    "has nowhere to write"))
                    .flatMap(what -> what);
            var ofContainers = containers(deployment).flatMap(container -> {
                var security = container.at("/securityContext");
                return Stream.of(
                                unless(
                                        !security.at("/allowPrivilegeEscalation")
                                                .asBoolean(true),
                                        "may gain privileges"),
                                unless(
                                        security.at("/readOnlyRootFilesystem").asBoolean(false),
                                        "writes to its root file system"),
                                unless(!security.at("/privileged").asBoolean(false), "is privileged"),
                                unless(security.at("/runAsUser").asInt(1) > 0, "runs as root"),
                                unless(security.at("/runAsNonRoot").asBoolean(true), "may run as root"),
                                unless(
                                        items(security.at("/capabilities/drop"))
                                                .anyMatch(capability ->
                                                        capability.asString().equals("ALL")),
                                        "keeps capabilities"),
                                unless(security.at("/capabilities/add").isEmpty(), "adds capabilities"))
                        .flatMap(what -> what);
            });
            return Stream.concat(ofPod, ofContainers);
        });
    }

    private static Stream<String> secrets(List<JsonNode> documents, JsonNode document) {
        return switch (kind(document)) {
            case "Secret" -> Stream.of("is a Secret with its content in the chart");
            case "ConfigMap" ->
                document.at("/data").properties().stream()
                        .filter(entry -> SECRET.matcher(entry.getKey()).find()
                                || SECRET_TEXT
                                        .matcher(entry.getValue().asString())
                                        .find())
                        .map(entry -> entry.getKey() + " is a secret");
            case "Deployment", "Job" ->
                containers(document)
                        .flatMap(container -> items(container.at("/env")))
                        .filter(variable -> variable.has("value")
                                && (SECRET.matcher(variable.at("/name").asString())
                                                .find()
                                        || SECRET_TEXT
                                                .matcher(variable.at("/value").asString())
                                                .find()))
                        .map(variable -> variable.at("/name").asString() + " is a secret");
            case "KeycloakRealmImport" ->
                items(document.at("/spec/realm/clients"))
                        .filter(client -> client.has("secret")
                                && !client.at("/secret").asString().matches("\\$\\{\\w+}"))
                        .map(client -> "the secret of " + client.at("/clientId").asString());
            default -> Stream.empty();
        };
    }

    private static Stream<String> dropping(List<JsonNode> documents, JsonNode document) {
        return of("Deployment", document).flatMap(deployment -> {
            var update = deployment.at("/spec/strategy/rollingUpdate");
            var pod = deployment.at("/spec/template/spec");
            var stateless = pod.at("/containers/0/lifecycle").isMissingNode()
                    && name(deployment).endsWith("-collector");
            var pause = pod.at("/containers/0/lifecycle/preStop/sleep/seconds").asInt(0);
            return Stream.of(
                            unless(update.at("/maxUnavailable").asInt(1) == 0, "an old replica goes first"),
                            unless(update.at("/maxSurge").asInt(0) > 0, "no new replica ever comes"),
                            unless(stateless || pause > 0, "stops before everybody has heard"),
                            unless(
                                    stateless
                                            || pod.at("/terminationGracePeriodSeconds")
                                                            .asInt(30)
                                                    >= pause + SHUTDOWN_SECONDS,
                                    "is killed while it finishes"),
                            unless(
                                    documents.stream()
                                            .filter(other -> kind(other).equals("PodDisruptionBudget"))
                                            .anyMatch(budget ->
                                                    selects(budget.at("/spec/selector/matchLabels"), deployment)),
                                    "has no disruption budget"))
                    .flatMap(what -> what);
        });
    }

    private static Stream<String> alone(List<JsonNode> documents, JsonNode document) {
        return switch (kind(document)) {
            // Without the collector traces are lost, and nothing else.
            case "Deployment" ->
                unless(
                        name(document).endsWith("-collector") || replicas(documents, document) > 1,
                        "its only replica goes with its node");
            case "PodDisruptionBudget" ->
                unless(document.at("/spec/maxUnavailable").asInt(0) > 0, "its nodes cannot be drained");
            default -> Stream.empty();
        };
    }

    /** As many as there are at rest. */
    private static int replicas(List<JsonNode> documents, JsonNode deployment) {
        return documents.stream()
                .filter(scaler -> kind(scaler).equals("HorizontalPodAutoscaler"))
                .filter(scaler ->
                        scaler.at("/spec/scaleTargetRef/name").asString("").equals(name(deployment)))
                .findFirst()
                .map(scaler -> scaler.at("/spec/minReplicas").asInt(1))
                .orElseGet(() -> deployment.at("/spec/replicas").asInt(1));
    }

    /** `lifecycle.timeout-per-shutdown-phase` (20 s), and something for the rest. */
    private static final int SHUTDOWN_SECONDS = 30;

    private static Stream<String> leadNowhere(List<JsonNode> documents, JsonNode document) {
        return switch (kind(document)) {
            case "Deployment" -> {
                var pod = document.at("/spec/template/spec");
                var maps = Stream.concat(
                        containers(document)
                                .flatMap(container -> items(container.at("/envFrom")))
                                .map(from -> from.at("/configMapRef/name").asString("")),
                        items(pod.at("/volumes"))
                                .filter(volume -> volume.has("configMap"))
                                .map(volume -> volume.at("/configMap/name").asString()));
                var volumes = items(pod.at("/volumes"))
                        .map(volume -> volume.at("/name").asString())
                        .collect(Collectors.toSet());
                yield Stream.of(
                                unless(
                                        selects(document.at("/spec/selector/matchLabels"), document),
                                        "selects not its own pods"),
                                unless(
                                        exists(
                                                documents,
                                                "ServiceAccount",
                                                pod.at("/serviceAccountName").asString("")),
                                        "its service account is nowhere"),
                                maps.filter(map -> !exists(documents, "ConfigMap", map))
                                        .map(map -> "ConfigMap " + map + " is nowhere"),
                                containers(document)
                                        .flatMap(container -> items(container.at("/volumeMounts")))
                                        .map(mount -> mount.at("/name").asString())
                                        .filter(mount -> !volumes.contains(mount))
                                        .map(mount -> "volume " + mount + " is nowhere"),
                                containers(document)
                                        .flatMap(container -> Stream.of(
                                                        "startupProbe", "readinessProbe", "livenessProbe")
                                                .map(probe -> container
                                                        .at("/" + probe + "/httpGet/port")
                                                        .asString("http"))
                                                .filter(port -> !ports(document).contains(port)))
                                        .map(port -> "no port " + port + " to probe"))
                        .flatMap(what -> what);
            }
            case "Job" ->
                unless(
                        exists(
                                documents,
                                "ServiceAccount",
                                document.at("/spec/template/spec/serviceAccountName")
                                        .asString("")),
                        "its service account is nowhere");
            case "Service" -> {
                var target = deployments(documents)
                        .filter(deployment -> selects(document.at("/spec/selector"), deployment))
                        .toList();
                yield Stream.of(
                                unless(target.size() == 1, "leads to no Deployment, or to several"),
                                items(document.at("/spec/ports"))
                                        .map(port -> port.at("/targetPort").asString())
                                        .filter(port -> target.stream().noneMatch(deployment -> ports(deployment)
                                                .contains(port)))
                                        .map(port -> "no port " + port))
                        .flatMap(what -> what);
            }
            case "PodDisruptionBudget", "PodMonitor" ->
                unless(
                        deployments(documents)
                                        .anyMatch(deployment ->
                                                selects(document.at("/spec/selector/matchLabels"), deployment))
                                || exists(documents, "Cluster", ofDatabase(document)),
                        "is about no Deployment and no database");
            case "HorizontalPodAutoscaler" ->
                deployments(documents)
                        .filter(deployment -> name(deployment)
                                .equals(document.at("/spec/scaleTargetRef/name").asString()))
                        .findFirst()
                        .map(deployment -> unless(
                                deployment.at("/spec/replicas").isMissingNode(),
                                "every upgrade would set back the number of replicas"))
                        .orElseGet(() -> Stream.of("scales nothing"));
            case "Ingress" ->
                unless(
                        exists(
                                documents,
                                "Service",
                                document.at("/spec/rules/0/http/paths/0/backend/service/name")
                                        .asString("")),
                        "leads to no Service");
            case "HTTPRoute" ->
                unless(
                        exists(
                                documents,
                                "Service",
                                document.at("/spec/rules/0/backendRefs/0/name").asString("")),
                        "leads to no Service");
            default -> Stream.empty();
        };
    }

    /** The name by which CloudNativePG labels a database's pods; none where it is not about such. */
    private static String ofDatabase(JsonNode monitor) {
        return monitor.at("/spec/selector/matchLabels/cnpg.io~1cluster").asString("");
    }

    private static Stream<String> asked(List<JsonNode> documents, JsonNode document) {
        return of("Job", document)
                .filter(job -> documents.stream()
                        .filter(other -> Set.of("Service", "PodDisruptionBudget", "Deployment")
                                .contains(kind(other)))
                        .map(other -> other.at(
                                kind(other).equals("Service") ? "/spec/selector" : "/spec/selector/matchLabels"))
                        .anyMatch(labels -> selects(labels, job)))
                .map(job -> "is taken for a service's pod");
    }

    private static Stream<String> open(List<JsonNode> documents, JsonNode document) {
        return switch (kind(document)) {
            case "Deployment", "Job" ->
                unless(
                        documents.stream()
                                .filter(policy -> kind(policy).equals("NetworkPolicy"))
                                .filter(policy -> policy.at("/spec/ingress").isEmpty()
                                        && policy.at("/spec/egress").isEmpty()
                                        && policy.at("/spec/policyTypes").size() == 2)
                                .anyMatch(policy -> selects(policy.at("/spec/podSelector/matchLabels"), document)),
                        "nothing denies it anything");
            case "NetworkPolicy" ->
                Stream.concat(
                                items(document.at("/spec/ingress")).map(rule -> rule.at("/from")),
                                items(document.at("/spec/egress")).map(rule -> rule.at("/to")))
                        .filter(peers ->
                                peers.isEmpty() || items(peers).anyMatch(peer -> peer.isEmpty() || everywhere(peer)))
                        .map(peers -> "a rule for everybody");
            default -> Stream.empty();
        };
    }

    private static boolean everywhere(JsonNode peer) {
        return peer.at("/ipBlock/cidr").asString("").endsWith("/0")
                || peer.properties().stream()
                        .allMatch(selector -> selector.getValue().isEmpty());
    }

    private static Stream<String> unless(boolean holds, String otherwise) {
        return holds ? Stream.empty() : Stream.of(otherwise);
    }

    private static boolean exists(List<JsonNode> documents, String kind, String name) {
        return documents.stream()
                .anyMatch(document ->
                        kind(document).equals(kind) && name(document).equals(name));
    }

    /** Whether labels that are looked for are on the Deployment's pods. */
    private static boolean selects(JsonNode labels, JsonNode deployment) {
        return !labels.isEmpty()
                && labels.properties().stream().allMatch(label -> label.getValue()
                        .equals(deployment.at("/spec/template/metadata/labels").get(label.getKey())));
    }

    private static Set<String> ports(JsonNode deployment) {
        return containers(deployment)
                .flatMap(container -> items(container.at("/ports")))
                .map(port -> port.at("/name").asString())
                .collect(Collectors.toSet());
    }

    /** Whatever runs containers. */
    private static Stream<JsonNode> workload(JsonNode document) {
        return Stream.of("Deployment", "Job").flatMap(kind -> of(kind, document));
    }

    private static Stream<JsonNode> deployments(List<JsonNode> documents) {
        return documents.stream().flatMap(document -> of("Deployment", document));
    }

    private static Stream<JsonNode> of(String kind, JsonNode document) {
        return kind(document).equals(kind) ? Stream.of(document) : Stream.empty();
    }

    private static Stream<JsonNode> containers(JsonNode document) {
        var pod = document.at("/spec/template/spec");
        return Stream.concat(items(pod.at("/initContainers")), items(pod.at("/containers")));
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String kind(JsonNode document) {
        return document.at("/kind").asString();
    }

    private static String name(JsonNode document) {
        return document.at("/metadata/name").asString();
    }
}
