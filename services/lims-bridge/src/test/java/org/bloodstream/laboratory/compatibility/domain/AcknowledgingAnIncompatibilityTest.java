package org.bloodstream.laboratory.compatibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.laboratory.compatibility.domain.HeldPack.Held;
import org.bloodstream.laboratory.compatibility.domain.IncompatibilityFound.Reason;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AcknowledgingAnIncompatibilityTest {
    private static final UUID FINDING = UUID.fromString("0197c2f4-9c30-7c53-9d4a-2f8e6a1b0c41");
    private static final ComponentId PACK = ComponentId.parse("A999026000123-DRC01000");
    private static final Instant NOW = Instant.parse("2026-11-23T15:12:00Z");

    @Test
    void what_waits_is_acknowledged_once() {
        assertThat(new Incompatibility.Open(FINDING, PACK).acknowledge("It is back", NOW))
                .isEqualTo(
                        new Acknowledging.Accepted(new IncompatibilityAcknowledged(FINDING, PACK, "It is back", NOW)));
        assertThat(new Incompatibility.Acknowledged().acknowledge("It is back", NOW))
                .isEqualTo(new Acknowledging.Refused(IncompatibilityObjection.ALREADY_ACKNOWLEDGED));
    }

    @Test
    void what_the_laboratory_has_gone_on_from_is_not_acknowledged_unseen() {
        assertThat(new Incompatibility.Lapsed().acknowledge("It is back", NOW))
                .isEqualTo(new Acknowledging.Refused(IncompatibilityObjection.LAPSED));
    }

    @Test
    void there_is_no_finding_that_nothing_stops() {
        var warning = new Reason("group-not-confirmed", Severity.WARN, "One sample", "7.1");
        assertThatIllegalArgumentException().isThrownBy(() -> found(List.of(warning)));
        assertThatIllegalArgumentException().isThrownBy(() -> found(List.of()));
    }

    private static void found(List<Reason> reasons) {
        new IncompatibilityFound(
                FINDING,
                PACK,
                new PatientIdentifier("HCN", "3999999993"),
                Held.ISSUED,
                "PO-7002",
                "W6B",
                reasons,
                "local-1",
                new OdsCode("REGION"),
                new OdsCode("BHSCT"),
                NOW,
                NOW);
    }
}
