package org.bloodstream.records.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.records.Messages.sample;

import org.bloodstream.journal.JournalEvent;
import org.bloodstream.records.RecordsTest;
import org.junit.jupiter.api.Test;

class RequestsIT extends RecordsTest {
    private static final String SCREEN = "06_oml_o21_group_and_screen";
    private static final String ORDER = "08_omb_o27_red_cell_order";
    private static final String GIVEN = "12_bts_o31_transfused";
    private static final String MIXED = "13_bts_o31_reaction_and_return";

    @Test
    void a_group_and_screen_is_published() {
        var names = fresh();
        accepted(names.in(sample(SCREEN)));
        var event = history("request", names.order()).getFirst();
        assertThat(event.type()).isEqualTo("GroupAndScreenRequested");
        assertThat(event.data().path("sample").asString()).isEqualTo("S-55001");
        assertThat(event.data().path("requestedAt").asString()).isEqualTo("2026-11-23T10:20:00Z");
    }

    @Test
    void the_older_order_is_a_group_and_screen_too() {
        var names = fresh();
        accepted(names.in(sample("15_orm_o01_legacy_crossmatch_order")));
        assertThat(history("request", names.order()))
                .extracting(JournalEvent::type)
                .containsExactly("GroupAndScreenRequested");
    }

    @Test
    void an_order_for_red_cells_is_published_with_all_that_it_asks_for() {
        var names = fresh();
        accepted(names.in(sample(ORDER)));
        assertLastIsSample(names, "request", names.order(), "TransfusionRequested");
    }

    @Test
    void an_order_introduces_a_patient_who_was_not_known() {
        var names = fresh();
        accepted(names.in(sample(ORDER)));
        assertThat(history("patient", names.key()))
                .extracting(JournalEvent::type)
                .containsExactly("PatientIdentified");
    }

    @Test
    void an_order_number_is_never_used_twice() {
        var names = fresh();
        accepted(names.in(sample(ORDER)));
        refused(names.in(sample(ORDER)), "ORC^1^2 205 order-number-in-use");
        assertThat(history("request", names.order())).hasSize(1);
    }

    @Test
    void an_unknown_component_code_is_refused_and_nothing_is_kept() {
        var names = fresh();
        refused(names.in(sample(ORDER, "RC^Red cells^L", "XX^Unheard of^L")), "BPO^1^2 103 component-code-unknown");
        assertThat(history("request", names.order())).isEmpty();
        assertThat(history("patient", names.key())).isEmpty();
    }

    @Test
    void an_order_without_its_component_fails_in_its_structure() {
        var names = fresh();
        var reply = send(names.in(sample("90_bad_missing_bpo")));
        assertThat(reply.code()).isEqualTo("AE");
        assertThat(reply.errors()).anySatisfy(error -> assertThat(error).startsWith("BPO^1"));
        assertThat(history("request", names.order())).isEmpty();
    }

    @Test
    void a_finished_transfusion_is_reported_per_pack() {
        var names = fresh();
        String first = freshDonation();
        String second = freshDonation();
        accepted(names.in(sample(MIXED, "A999026000010", first, "A999026000003", second)));
        var reaction = history("request", first + "-DRC01000").getLast();
        assertThat(names.asInSamples(reaction.data().toString()).replace(first, "A999026000010"))
                .satisfies(text -> assertThat(json(text))
                        .isEqualTo(json(new org.bloodstream.contracts.EventKind("request", "TransfusionReported", 1)
                                .sample())));
        var wasted = history("request", second + "-DRC01000").getLast().data();
        assertThat(wasted.path("status").asString()).isEqualTo("WASTED");
        assertThat(wasted.has("volumeMl")).isFalse();
    }

    @Test
    void a_status_that_2_5_1_does_not_have_is_refused() {
        var names = fresh();
        String donation = freshDonation();
        refused(
                names.in(sample("91_bad_btx_status_not_in_251", "A999026000123", donation)),
                "BTX^1^11 103 disposition-status-unknown");
        assertThat(history("request", donation + "-DRC01000")).isEmpty();
    }

    @Test
    void one_wrong_report_refuses_them_all() {
        var names = fresh();
        String first = freshDonation();
        String second = freshDonation();
        refused(
                names.in(sample(MIXED, "A999026000010", first, "A999026000003", second, "WA^Wasted", "ZZ^Lost")),
                "BTX^2^11 103 disposition-status-unknown");
        assertThat(history("request", first + "-DRC01000")).isEmpty();
        assertThat(history("patient", names.key())).isEmpty();
    }

    @Test
    void a_pack_may_be_reported_again() {
        var names = fresh();
        String donation = freshDonation();
        accepted(names.in(sample(GIVEN, "A999026000123", donation, "|TX^", "|RA^")));
        accepted(names.in(sample(GIVEN, "A999026000123", donation)));
        assertThat(history("request", donation + "-DRC01000"))
                .extracting(event -> event.data().path("status").asString())
                .containsExactly("RETURNED", "COMPLETED");
    }

    @Test
    void a_wrong_check_digit_refuses_an_order_and_a_report() {
        var names = fresh();
        refused(names.in(sample(ORDER, "3999999993", "3999999994")), "PID^1^3 102 hcn-check-digit");
        refused(names.in(sample(GIVEN, "3999999993", "3999999994")), "PID^1^3 102 hcn-check-digit");
        refused(names.in(sample(SCREEN, "3999999993", "3999999994")), "PID^1^3 102 hcn-check-digit");
    }
}
