package org.bloodstream.laboratory.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.exchange.hl7.Grammar;
import org.bloodstream.exchange.hl7.StructureCheck;
import org.bloodstream.laboratory.Golden;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComponentOrderTest {
    private final Grammar grammar = new Grammar();
    private final ComponentOrder order = new ComponentOrder(Golden.WORDING, grammar);

    @Test
    void a_request_with_everything_becomes_an_order() throws Exception {
        var request = Golden.event("request", "TransfusionRequested", TransfusionRequested.class);
        var text = order.write(request, Golden.REGION, "N2");

        assertThat(text).isEqualTo(Golden.message("component_order"));
        assertThat(StructureCheck.errorsIn(grammar.parse(text))).isEmpty();
    }

    @Test
    void a_request_with_the_least_becomes_an_order_for_a_hospital_number() {
        var request = new TransfusionRequested(
                "PO-1",
                new PatientIdentifier("MR:BHSCT", "H0012345"),
                ComponentKind.PLATELETS,
                1,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                Instant.parse("2026-11-23T12:00:00Z"));

        assertThat(order.write(request, Golden.REGION, "N3")).isEqualTo(Golden.message("component_order_least"));
    }
}
