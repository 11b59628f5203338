package org.bloodstream.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyTest {
    static Stream<Arguments> everywhere() {
        return Arrays.stream(Profile.values())
                .flatMap(profile -> Arrays.stream(Policy.values()).map(policy -> Arguments.of(profile, policy)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void every_policy_holds_in_every_profile(Profile profile, Policy policy) {
        assertThat(policy.broken(Chart.rendered(profile))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RESTRICTED | Deployment | /spec/template/spec/securityContext/runAsNonRoot | false",
                "RESTRICTED | Deployment | /spec/template/spec/securityContext/runAsUser | 0",
                "RESTRICTED | Deployment | /spec/template/spec/securityContext/seccompProfile |",
                "RESTRICTED | Deployment | /spec/template/spec/automountServiceAccountToken |",
                "RESTRICTED | Deployment | /spec/template/spec/hostNetwork | true",
                "RESTRICTED | Deployment | /spec/template/spec/volumes/0 | {name: tmp, hostPath: {path: /}}",
                "RESTRICTED | Deployment | /spec/template/spec/containers/0/securityContext/readOnlyRootFilesystem | false",
                "RESTRICTED | Deployment | /spec/template/spec/containers/0/securityContext/allowPrivilegeEscalation |",
                "RESTRICTED | Deployment | /spec/template/spec/containers/0/securityContext/capabilities | {drop: [NET_RAW]}",
                "RESTRICTED | Deployment | /spec/template/spec/initContainers | [{name: first, image: 'a:1'}]",
                "RESTRICTED | Job | /spec/template/spec/containers/0/securityContext/readOnlyRootFilesystem | false",
                "NO_SECRET_IN_A_VALUE | Job | /spec/template/spec/containers/0/env/0 | {name: DATABASE_PASSWORD, value: open}",
                "NAMES_LEAD_SOMEWHERE | Job | /spec/template/spec/serviceAccountName | other",
                "NO_REQUEST_TO_A_MIGRATION | Job | /spec/template/metadata/labels/app.kubernetes.io~1component | outcome",
                "DENIED_UNLESS_NAMED | Job | /spec/template/metadata/labels/app.kubernetes.io~1name | other",
                "THREE_PROBES | Deployment | /spec/template/spec/containers/0/startupProbe |",
                "THREE_PROBES | Deployment | /spec/template/spec/containers/0/readinessProbe |",
                "THREE_PROBES | Deployment | /spec/template/spec/containers/0/livenessProbe |",
                "REQUESTS_AND_LIMITS | Deployment | /spec/template/spec/containers/0/resources/limits |",
                "REQUESTS_AND_LIMITS | Deployment | /spec/template/spec/containers/0/resources/requests/memory |",
                "IMAGES_OF_A_VERSION | Deployment | /spec/template/spec/containers/0/image | 'registry.example/gateway:latest'",
                "IMAGES_OF_A_VERSION | Deployment | /spec/template/spec/containers/0/image | 'registry.example/gateway'",
                "IMAGES_OF_A_VERSION | Deployment | /spec/template/spec/containers/0/image | 'registry.example:5000/gateway'",
                "NO_SECRET_IN_A_VALUE | ConfigMap | /kind | Secret",
                "NO_SECRET_IN_A_VALUE | ConfigMap | /data/DATABASE_PASSWORD | open",
                "NO_SECRET_IN_A_VALUE | ConfigMap | /data/SPRING_R2DBC_URL | 'r2dbc:postgresql:/"
                        + "/me:open@host/db'", // apart, so that the guard of secrets finds none here
                "NO_SECRET_IN_A_VALUE | ConfigMap | /data/EXTRA | '-----BEGIN …'",
                "NO_SECRET_IN_A_VALUE | Deployment | /spec/template/spec/containers/0/env/0 | {name: OIDC_CLIENT_SECRET, value: open}",
                "NO_SECRET_IN_A_VALUE | KeycloakRealmImport | /spec/realm/clients/0/secret | open",
                "NO_REQUEST_DROPPED | Deployment | /spec/strategy/rollingUpdate/maxUnavailable | 1",
                "NO_REQUEST_DROPPED | Deployment | /spec/strategy/rollingUpdate/maxSurge | 0",
                "NO_REQUEST_DROPPED | Deployment | /spec/template/spec/containers/0/lifecycle |",
                "NO_REQUEST_DROPPED | Deployment | /spec/template/spec/terminationGracePeriodSeconds | 30",
                "NO_REQUEST_DROPPED | PodDisruptionBudget | /kind | Other",
                "ANOTHER_REPLICA_STAYS | HorizontalPodAutoscaler | /spec/minReplicas | 1",
                "ANOTHER_REPLICA_STAYS | HorizontalPodAutoscaler | /kind | Other",
                "ANOTHER_REPLICA_STAYS | PodDisruptionBudget | /spec/maxUnavailable | 0",
                "CONFIGURATION_ROLLS_OUT | Deployment | /spec/template/metadata/annotations |",
                "NAMES_LEAD_SOMEWHERE | Deployment | /spec/selector/matchLabels/app.kubernetes.io~1component | other",
                "NAMES_LEAD_SOMEWHERE | Deployment | /spec/template/spec/serviceAccountName | other",
                "NAMES_LEAD_SOMEWHERE | Deployment | /spec/template/spec/containers/0/envFrom/0/configMapRef/name | other",
                "NAMES_LEAD_SOMEWHERE | Deployment | /spec/template/spec/containers/0/volumeMounts/0/name | other",
                "NAMES_LEAD_SOMEWHERE | Deployment | /spec/template/spec/containers/0/readinessProbe/httpGet/port | other",
                "NAMES_LEAD_SOMEWHERE | Service | /spec/ports/0/targetPort | other",
                "NAMES_LEAD_SOMEWHERE | Service | /spec/selector/app.kubernetes.io~1component | other",
                "NAMES_LEAD_SOMEWHERE | HorizontalPodAutoscaler | /spec/scaleTargetRef/name | other",
                "NAMES_LEAD_SOMEWHERE | Deployment | /spec/replicas | 2",
                "NAMES_LEAD_SOMEWHERE | HTTPRoute | /spec/rules/0/backendRefs/0/name | other",
                "DENIED_UNLESS_NAMED | NetworkPolicy/region-deny | /spec/podSelector/matchLabels/app.kubernetes.io~1name | other",
                "DENIED_UNLESS_NAMED | NetworkPolicy | /spec/ingress | [{}]",
                "DENIED_UNLESS_NAMED | NetworkPolicy | /spec/egress | [{to: []}]",
                "DENIED_UNLESS_NAMED | NetworkPolicy | /spec/egress | [{to: [{ipBlock: {cidr: 0.0.0.0/0}}]}]",
                "DENIED_UNLESS_NAMED | NetworkPolicy | /spec/egress | [{to: [{namespaceSelector: {}}]}]",
                "THIRTY_YEARS | Cluster | /metadata/annotations |",
                "THIRTY_YEARS | KafkaTopic | /metadata/annotations |",
            })
    void a_fault_is_noticed_by_its_policy(Policy policy, String kind, String pointer, String value) {
        var documents = Fault.planted(Chart.rendered(Profile.EVERYTHING), kind, pointer, value);
        assertThat(policy.broken(documents)).isNotEmpty();
    }
}
