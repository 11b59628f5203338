package org.bloodstream.laboratory.hospitalorder.adapter.in.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.v251.message.OMB_O27;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.compatibility.Requirement;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.exchange.Acceptance;
import org.bloodstream.exchange.Samples;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.hl7.Grammar;
import org.bloodstream.laboratory.Golden;
import org.bloodstream.laboratory.hospitalorder.domain.AskedLine;
import org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderEvent;
import org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderEvent.HospitalOrderCancellationSent;
import org.bloodstream.laboratory.hospitalorder.domain.HospitalOrderEvent.HospitalOrderSent;
import org.bloodstream.laboratory.hospitalorder.domain.OrderMessage;
import org.bloodstream.laboratory.hospitalorder.domain.PlacerNumber;
import org.bloodstream.laboratory.hospitalorder.domain.Urgency;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingHospitalOrdersTest {
    private static final Grammar GRAMMAR = new Grammar();
    private static final ComponentCatalogue CATALOGUE = ComponentCatalogue.local();
    private static final String SENDER = "WINPATH|SHSCT";
    private static final String ORDER = Golden.message("hospital_order");
    private static final PlacerNumber NUMBER = new PlacerNumber("SO-4711");

    @Test
    void an_order_of_two_lines_says_product_group_number_and_what_units_must_be() {
        assertThat(read(ORDER).message())
                .contains(new OrderMessage.Ordered(new HospitalOrderSent(
                        HospitalOrderEvent.numbered(SENDER, NUMBER),
                        new OdsCode("SHSCT"),
                        NUMBER,
                        new Site("SITE-S"),
                        Urgency.URGENT,
                        Instant.parse("2099-11-23T16:00:00Z"),
                        List.of(
                                new AskedLine(
                                        1,
                                        ComponentKind.RED_CELLS,
                                        new BloodGroup(Abo.A, RhD.POSITIVE),
                                        6,
                                        Set.of(Requirement.IRRADIATED, Requirement.CMV_NEGATIVE),
                                        Set.of(Antigen.K),
                                        14),
                                new AskedLine(
                                        2,
                                        ComponentKind.PLATELETS,
                                        new BloodGroup(Abo.O, RhD.NEGATIVE),
                                        2,
                                        Set.of(),
                                        Set.of(),
                                        null)),
                        "SHL000027",
                        Instant.parse("2026-11-23T10:30:00Z"))));
    }

    @Test
    void a_cancellation_names_the_order_and_counts_its_lines() {
        assertThat(read(Golden.message("hospital_order_cancellation")).message())
                .contains(new OrderMessage.Cancelled(
                        new HospitalOrderCancellationSent(
                                HospitalOrderEvent.numbered(SENDER, NUMBER),
                                new OdsCode("SHSCT"),
                                NUMBER,
                                "SHL000031",
                                Instant.parse("2026-11-23T11:00:00Z")),
                        2));
    }

    @ParameterizedTest
    @CsvSource({"S,EMERGENCY", "A,URGENT", "R,ROUTINE"})
    void the_priority_is_of_table_0485(String code, Urgency urgency) {
        assertThat(urgency(ORDER.replace("A^ASAP", code))).isEqualTo(urgency);
    }

    @Test
    void an_older_system_says_the_priority_in_the_ORC_and_what_nobody_says_is_routine() {
        var silent = ORDER.replace("TQ1|1||||||||A^ASAP^HL70485\r", "");
        assertThat(urgency(silent)).isEqualTo(Urgency.ROUTINE);
        assertThat(urgency(silent.replace("ORC|NW|SO-4711", "ORC|NW|SO-4711|||||^^^^^S")))
                .isEqualTo(Urgency.EMERGENCY);
    }

    @ParameterizedTest
    @CsvSource({
        "RC,RED_CELLS",
        "PLT,PLATELETS",
        "FFP,PLASMA",
        "CRYO,CRYOPRECIPITATE",
        "GRAN,GRANULOCYTES",
        "WB,WHOLE_BLOOD"
    })
    void every_kind_can_be_ordered_by_its_local_code(String code, ComponentKind kind) {
        var ordered = (OrderMessage.Ordered)
                read(ORDER.replace("PLT^", code + "^")).message().orElseThrow();
        assertThat(ordered.event().lines().getLast().kind()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{2}: {0} → {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "ORC|NW;ORC|XO;ORC^1^1 order-control-unsupported",
                "ORC|NW|SO-4711;ORC|NW|;ORC^1^2 order-number-missing",
                "ORC|NW|SO-4711;ORC|NW|SO 4711;ORC^1^2 order-number-malformed",
                "ORC|NW|SO-4711;ORC|NW|SO-47110000000000000000000;ORC^1^2 order-number-too-long",
                "A^ASAP;X^Whenever;ORC^1^7 priority-unknown",
                "ORC|NW|SO-4711;ORC|NW|SO-4711|||||^^^^^S;ORC^1^7 priority-ambiguous",
                "DRC02000^Red cells, irradiated^IBT0001;DRC02000^Red cells^HL70426;BPO^1^2 component-code-unknown",
                "DRC02000;DRC0200;BPO^1^2 product-code-malformed",
                "DRC02000;DXX99000;BPO^1^2 product-unknown",
                "DRC02000;DPL01000;BPO^1^2 product-not-ordered",
                "DRC02000;DRC020A0;BPO^1^2 product-not-ordered",
                "DRC02000;DRC02100;BPO^1^2 product-not-ordered",
                "|DRC02000^Red cells, irradiated^IBT0001|;||;BPO^1^2 component-code-missing",
                "PLT^Platelets;FISH;BPO^2^2 component-code-unknown",
                "CM^CMV Negative;HL^HLA Matched;BPO^1^3 requirement-not-ordered",
                "CM^CMV Negative^HL70508;RH_K_MATCHED^^L;BPO^1^3 requirement-not-ordered",
                "|6|||2099;|0|||2099;BPO^1^4 quantity-out-of-range",
                "|6|||2099;|201|||2099;BPO^1^4 quantity-out-of-range",
                "|6|||2099;|-6|||2099;BPO^1^4 quantity-malformed",
                "|6|||2099;||||2099;BPO^1^4 quantity-malformed",
                "TQ1|1||;TQ1|1|7|;BPO^1^4 quantities-differ",
                "20991123160000+0000;20991123160000;BPO^1^7 timestamp-malformed",
                "^^^SITE-S;;BPO^1^11 site-missing",
                "883-9^ABO group^LN||A;883-9^ABO group^LN||C;OBX^1^5 group-unknown",
                "OBX|1|CE|883-9^ABO group^LN||A||||||O;NTE|1;BPO^1^2 group-missing",
                "006001^K^ISBT||NEG;006001^K^ISBT||POS;OBX^3^5 antigen-not-absent",
                "006001^K^ISBT;K^K^ISBT;OBX^3^3 antigen-malformed",
                "^L||14||||||O;^L||36||||||O;OBX^4^5 age-out-of-range",
                "MAXIMUM_AGE_DAYS^Oldest age^L;718-7^Haemoglobin^LN;OBX^4^3 observation-unknown",
                "MAXIMUM_AGE_DAYS^Oldest age^L;883-9^ABO group^LN;OBX^4^3 observation-repeated",
                "LN||A||||||O;LN||A||||||F;OBX^1^11 observation-status-unsupported",
                "|WINPATH|SHSCT|;|WINPATH|REGION|;MSH^1^4 hospital-unknown",
                "|20261123103000+0000|;||;MSH^1^7 order-time-missing",
            })
    void a_field_that_is_wrong_is_named_and_nothing_is_read(String right, String wrong, String fault) {
        assertThat(ORDER).contains(right);
        var read = read(ORDER.replace(right, wrong == null ? "" : wrong));
        assertThat(read.message()).isEmpty();
        assertThat(read.faults()).contains(fault);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "ORC|NW|SO-4711;ORC|NW|SO-4712;ORC^2^2 one-order-per-message",
                "ORC|NW|SO-4711;ORC|CA|SO-4711;ORC^2^1 order-control-differs",
                "A^ASAP;R^Routine;ORC^2^7 priority-differs",
                "20991123160000;20991123170000;BPO^2^7 needed-at-differs",
                "SITE-S;SITE-T;BPO^2^11 site-differs",
            })
    void lines_of_one_message_are_one_order(String right, String wrong, String fault) {
        var at = ORDER.lastIndexOf("ORC|");
        var read = read(ORDER.substring(0, at) + ORDER.substring(at).replace(right, wrong));
        assertThat(read.message()).isEmpty();
        assertThat(read.faults()).contains(fault);
    }

    @Test
    void granulocytes_without_white_cells_and_an_order_for_somebody_are_refused() {
        var line = "PLT^Platelets^L||2";
        assertThat(read(ORDER.replace(line, "GRAN^Granulocytes^L|LR^^HL70508|2"))
                        .faults())
                .containsExactly("BPO^2^3 requirement-not-ordered");
        assertThat(read(Samples.text("08_omb_o27_red_cell_order")).faults()).contains("PID^1^0 person-named");
    }

    @Test
    void an_order_has_200_lines_at_most() {
        var line = ORDER.substring(ORDER.lastIndexOf("ORC|"));
        assertThat(read(ORDER + line.repeat(199)).faults()).contains("ORC^1^0 order-too-large");
        assertThat(read(ORDER + line.repeat(198)).message()).isPresent();
    }

    @Test
    void two_systems_of_a_hospital_may_count_alike() {
        assertThat(HospitalOrderEvent.numbered("WINPATH|SHSCT", NUMBER))
                .isNotEqualTo(HospitalOrderEvent.numbered("PHARMACY|SHSCT", NUMBER));
    }

    private static Urgency urgency(String message) {
        return ((OrderMessage.Ordered) read(message).message().orElseThrow())
                .event()
                .urgency();
    }

    private record Read(Optional<OrderMessage> message, FieldErrors errors) {
        List<String> faults() {
            return ((Acceptance.Refused) errors.refused())
                    .errors().stream()
                            .map(each ->
                                    "%s^%d^%d %s".formatted(each.segment(), each.sequence(), each.field(), each.code()))
                            .toList();
        }
    }

    private static Read read(String text) {
        try {
            var errors = new FieldErrors();
            var order = (OMB_O27) GRAMMAR.parse(text);
            return new Read(new HospitalOrderReader(errors, order, CATALOGUE).read(SENDER), errors);
        } catch (HL7Exception e) {
            throw new AssertionError(e);
        }
    }
}
