package org.bloodstream.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.bloodstream.contracts.EventKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventContractsTest {
    static Stream<EventKind> contracts() {
        return EventKind.withSchema().stream();
    }

    @Test
    void every_schema_has_a_sample_and_every_sample_a_schema() {
        assertThat(EventKind.withSchema()).isNotEmpty().containsExactlyInAnyOrderElementsOf(EventKind.withSample());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void every_sample_keeps_its_contract(EventKind kind) {
        EventContracts.assertKept(kind.stream(), kind.type(), kind.version(), kind.sample());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void every_contract_refuses_what_it_does_not_know(EventKind kind) {
        var extended = kind.sample().replaceFirst("\\{", "{\"surname\":\"Doe\",");
        assertThat(EventContracts.violations(kind.stream(), kind.type(), kind.version(), extended))
                .anyMatch(violation -> violation.contains("surname"));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void every_contract_requires_something(EventKind kind) {
        assertThat(EventContracts.violations(kind.stream(), kind.type(), kind.version(), "{}"))
                .isNotEmpty();
    }

    @Test
    void an_instant_must_be_one() {
        var sample = new EventKind("donation", "DonationCollected", 1).sample();
        var broken = sample.replaceFirst("\"collectedAt\"\\s*:\\s*\"[^\"]*\"", "\"collectedAt\":\"yesterday\"");
        assertThat(EventContracts.violations("donation", "DonationCollected", 1, broken))
                .anyMatch(violation -> violation.contains("collectedAt"));
    }

    @Test
    void an_event_without_a_contract_is_an_error() {
        assertThatThrownBy(() -> EventContracts.assertKept("donation", "DonationImagined", 1, "{}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("DonationImagined.v1.json");
    }
}
