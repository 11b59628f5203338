package org.bloodstream.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiModelTest {
    @ParameterizedTest
    @EnumSource
    void the_api_takes_every_document_of_every_profile(Profile profile) {
        var documents = Chart.rendered(profile);
        assertThat(documents).hasSizeGreaterThan(6);
        assertThat(documents)
                .filteredOn(document -> !ApiModel.isOfAnOperator(document))
                .allSatisfy(document -> assertThat(ApiModel.objection(document))
                        .as("%s", document)
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Deployment | /spec/template/spec/containers/0/livenesProbe | {}",
                "Deployment | /spec/selector |",
                "Deployment | /spec/replicas | two",
                "Deployment | /spec/template/spec/containers/0/name |",
                "Service | /spec/port | 80",
                "NetworkPolicy | /spec/podSelektor | {}",
                "HorizontalPodAutoscaler | /spec/maxReplicas |",
                "PodDisruptionBudget | /apiVersion | policy/v1beta1",
            })
    void what_the_api_would_refuse_is_noticed(String kind, String pointer, String value) {
        var documents = Fault.planted(Chart.rendered(Profile.REGION), kind, pointer, value);
        assertThat(documents)
                .filteredOn(document -> document.at("/kind").asString().equals(kind))
                .anySatisfy(document -> assertThat(ApiModel.objection(document))
                        .as("%s", document)
                        .isPresent());
    }
}
