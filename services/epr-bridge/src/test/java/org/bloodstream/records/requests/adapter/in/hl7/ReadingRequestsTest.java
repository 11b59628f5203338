package org.bloodstream.records.requests.adapter.in.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.bloodstream.records.Messages.inbound;
import static org.bloodstream.records.Messages.sample;

import ca.uhn.hl7v2.model.v251.message.BTS_O31;
import ca.uhn.hl7v2.model.v251.message.OMB_O27;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.exchange.Acceptance.FieldError;
import org.bloodstream.exchange.Acceptance.Refused;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.records.patients.domain.Location;
import org.bloodstream.records.requests.domain.BedsideReport;
import org.bloodstream.records.requests.domain.Disposition;
import org.bloodstream.records.requests.domain.OrderNumber;
import org.bloodstream.records.requests.domain.Reaction;
import org.bloodstream.records.requests.domain.Requirement;
import org.bloodstream.records.requests.domain.ScreenOrder;
import org.bloodstream.records.requests.domain.TransfusionOrder;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingRequestsTest {
    private static final String SCREEN = "06_oml_o21_group_and_screen";
    private static final String CROSSMATCH = "15_orm_o01_legacy_crossmatch_order";
    private static final String ORDER = "08_omb_o27_red_cell_order";
    private static final String GIVEN = "12_bts_o31_transfused";
    private static final String MIXED = "13_bts_o31_reaction_and_return";

    @Test
    void a_group_and_screen_with_its_sample() {
        assertThat(screens(sample(SCREEN)))
                .containsExactly(
                        new ScreenOrder(new OrderNumber("PO-7001"), "S-55001", Instant.parse("2026-11-23T10:20:00Z")));
    }

    @Test
    void the_older_crossmatch_order_has_no_sample_number() {
        assertThat(screens(sample(CROSSMATCH)))
                .containsExactly(
                        new ScreenOrder(new OrderNumber("PO-7003"), null, Instant.parse("2026-11-23T12:10:00Z")));
    }

    @Test
    void an_order_for_two_irradiated_units() {
        assertThat(orders(sample(ORDER)))
                .containsExactly(new TransfusionOrder(
                        new OrderNumber("PO-7002"),
                        ComponentKind.RED_CELLS,
                        2,
                        Set.of(Requirement.IRRADIATED, Requirement.LEUCOREDUCED),
                        "R2",
                        Instant.parse("2026-11-23T16:00:00Z"),
                        new Location("W6B", "BAY2", "B4", new Site("SITE-A")),
                        true,
                        Instant.parse("2026-11-23T12:00:00Z")));
    }

    @Test
    void a_code_for_washed_cells_keeps_its_requirement() {
        var washed = orders(
                sample(ORDER, "RC^Red cells^L|IR^Irradiated^HL70508~LR^Leukoreduced^HL70508", "PCW^Washed^HL70426|"));
        assertThat(washed).singleElement().satisfies(order -> {
            assertThat(order.kind()).isEqualTo(ComponentKind.RED_CELLS);
            assertThat(order.requirements()).containsExactly(Requirement.WASHED);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "RC^Red cells^L; CRYO^Cryoprecipitate^HL70426; BPO;2;103;component-code-unknown",
                "RC^Red cells^L; FFPTH^Thawed^HL70426; BPO;2;103;component-code-unknown",
                "RC^Red cells^L; 71493000^Packed^SCT; BPO;2;103;component-code-unknown",
                "IR^Irradiated; ZZ^Unheard of; BPO;3;103;requirement-unknown",
                "HL70508|2|280; HL70508|0|280; BPO;4;102;quantity-out-of-range",
                "HL70508|2|280; HL70508|two|280; BPO;4;102;quantity-malformed",
                "HL70508|2|280; HL70508||280; BPO;4;102;quantity-malformed",
                "UCUM|20261123160000+0000|BTLAB; UCUM|tomorrow|BTLAB; BPO;7;102;timestamp-malformed",
                "R2^Acute; r 2^Acute; BPO;13;102;indication-malformed",
                "NBTC|Y; NBTC|MAYBE; BPO;14;103;consent-unknown",
                "ORC|NW|; ORC|CA|; ORC;1;103;order-control-unsupported",
                "ORC|NW|PO-7002^EPR; ORC|NW|; ORC;2;101;order-number-missing",
                "ORC|NW|PO-7002^EPR; ORC|NW|PO 7002^EPR; ORC;2;102;order-number-malformed"
            })
    void a_wrong_order_is_refused_by_its_field(
            String right, String wrong, String segment, int field, int hl7Code, String code) {
        var errors = new FieldErrors();
        new ComponentOrders(errors)
                .read((OMB_O27) inbound(sample(ORDER, right, wrong)).message());
        assertThat(errors(errors)).containsExactly(tuple(segment, 1, field, hl7Code, code));
    }

    @Test
    void two_orders_of_one_number_are_refused() {
        var text = sample(ORDER);
        var second = text.substring(text.indexOf("ORC|"), text.indexOf("NTE|"));
        var errors = new FieldErrors();
        new ComponentOrders(errors).read((OMB_O27) inbound(text + second).message());
        assertThat(errors(errors)).containsExactly(tuple("ORC", 2, 2, 205, "order-number-repeated"));
    }

    @Test
    void another_test_than_group_and_screen_is_refused() {
        var errors = new FieldErrors();
        new ScreenOrders(errors)
                .read(inbound(sample(SCREEN, "GS^Group and antibody screen", "FBC^Blood count"))
                        .message());
        assertThat(errors(errors)).containsExactly(tuple("OBR", 1, 4, 103, "test-unknown"));
    }

    @Test
    void a_unit_given_without_reaction() {
        assertThat(reports(sample(GIVEN)))
                .containsExactly(new BedsideReport(
                        ComponentId.parse("A999026000123-DRC01000"),
                        Disposition.TX,
                        new OrderNumber("PO-7002"),
                        280,
                        Instant.parse("2026-11-23T15:22:00Z"),
                        Instant.parse("2026-11-23T17:10:00Z"),
                        null,
                        Instant.parse("2026-11-23T17:12:00Z")));
    }

    @Test
    void a_unit_stopped_for_a_reaction_and_one_wasted_whose_volume_nobody_got() {
        assertThat(reports(sample(MIXED)))
                .extracting(
                        BedsideReport::component,
                        BedsideReport::disposition,
                        BedsideReport::volumeMl,
                        BedsideReport::reaction)
                .containsExactly(
                        tuple(ComponentId.parse("A999026000010-DRC01000"), Disposition.TR, 90, Reaction.VOLOVER),
                        tuple(ComponentId.parse("A999026000003-DRC01000"), Disposition.WA, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "|TX^Transfusion Ended; |TS^Transfusion Started; 11;103;disposition-status-unknown",
                "HL70513|F|; HL70513|W|; 12;103;message-status-unsupported",
                "|A999026000123|; ||; 2;101;donation-missing",
                "|A999026000123|; |A9990260001|; 2;102;donation-number-malformed",
                "|DRC01000^Red; |DRC^Red; 3;102;product-code-malformed",
                "|280|mL; |none|mL; 9;102;volume-malformed",
                "|280|mL; |5000|mL; 9;102;volume-out-of-range",
                "|280|mL^millilitre; |1|U^unit; 10;103;unit-unsupported",
                "|F|20261123171200+0000|; |F||; 13;101;status-time-missing",
                "|20261123171000+0000|; |20261123141000+0000|; 17;102;ends-before-start",
                "NORXN^No; COUGH^A cough; 18;103;reaction-unknown"
            })
    void a_wrong_report_is_refused_by_its_field(String right, String wrong, int field, int hl7Code, String code) {
        var errors = new FieldErrors();
        new BedsideReports(errors)
                .read((BTS_O31) inbound(sample(GIVEN, right, wrong)).message());
        assertThat(errors(errors)).containsExactly(tuple("BTX", 1, field, hl7Code, code));
    }

    @Test
    void an_error_names_which_of_several_reports_is_wrong() {
        var errors = new FieldErrors();
        new BedsideReports(errors).read((BTS_O31)
                inbound(sample(MIXED, "WA^Wasted", "XX^Unknown")).message());
        assertThat(errors(errors)).containsExactly(tuple("BTX", 2, 11, 103, "disposition-status-unknown"));
    }

    @Test
    void one_pack_is_reported_once_in_a_message() {
        var errors = new FieldErrors();
        new BedsideReports(errors).read((BTS_O31)
                inbound(sample(MIXED, "A999026000003", "A999026000010")).message());
        assertThat(errors(errors)).containsExactly(tuple("BTX", 2, 2, 205, "component-repeated"));
    }

    private static List<ScreenOrder> screens(String text) {
        return new ScreenOrders(new FieldErrors()).read(inbound(text).message());
    }

    private static List<TransfusionOrder> orders(String text) {
        return new ComponentOrders(new FieldErrors())
                .read((OMB_O27) inbound(text).message());
    }

    private static List<BedsideReport> reports(String text) {
        return new BedsideReports(new FieldErrors())
                .read((BTS_O31) inbound(text).message());
    }

    private static List<org.assertj.core.groups.Tuple> errors(FieldErrors errors) {
        return ((Refused) errors.refused())
                .errors().stream().map(ReadingRequestsTest::told).toList();
    }

    private static org.assertj.core.groups.Tuple told(FieldError error) {
        return tuple(error.segment(), error.sequence(), error.field(), error.hl7Code(), error.code());
    }
}
