package org.bloodstream.region.hl7;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The 28 messages of contracts/hl7/samples. */
public enum Sample {
    ADMIT("01_adt_a01_admit"),
    TRANSFER("02_adt_a02_transfer"),
    DISCHARGE("03_adt_a03_discharge"),
    UPDATE("04_adt_a08_update"),
    MERGE("05_adt_a40_merge"),
    GROUP_AND_SCREEN_REQUEST("06_oml_o21_group_and_screen"),
    GROUP_AND_SCREEN_RESULT("07_oru_r01_group_and_screen"),
    RED_CELL_ORDER("08_omb_o27_red_cell_order"),
    ORDER_RESPONSE("09_orb_o28_order_response"),
    RESERVED_AND_DISPENSED("10_bps_o29_reserved_and_dispensed"),
    DISPENSE_RESPONSE("11_brp_o30_dispense_ack"),
    TRANSFUSED("12_bts_o31_transfused"),
    REACTION_AND_WASTE("13_bts_o31_reaction_and_return"),
    TRANSFUSION_RESPONSE("14_brt_o32_transfusion_ack"),
    LEGACY_CROSSMATCH_REQUEST("15_orm_o01_legacy_crossmatch_order"),
    BLOOD_COUNT("16_oru_r01_post_transfusion_hb"),
    DONATION_TESTS("17_oru_r01_donation_tests"),
    DONATION_GROUPS("18_oru_r01_donation_groups"),
    DISCRETIONARY_TESTS("19_oru_r01_discretionary_tests"),
    ACCEPTED("20_ack_aa"),
    FIELD_ERROR("21_ack_ae_field_error"),
    UNSUPPORTED_VERSION("22_ack_ar_unsupported_version"),
    COMMITTED("23_ack_ca_commit_accept"),
    COMMIT_ERROR("24_ack_ce_commit_error"),
    BACTERIAL_CULTURE("25_oru_r01_bacterial_culture"),
    BAD_WITHOUT_BPO("90_bad_missing_bpo"),
    BAD_STATUS("91_bad_btx_status_not_in_251"),
    BAD_HCN("92_bad_hcn_check_digit");

    private final String file;

    Sample(String file) {
        this.file = file;
    }

    /** File name in contracts/hl7/samples. */
    public String file() {
        return file + ".hl7";
    }

    /** The two digits it is known by. */
    public String number() {
        return file.substring(0, 2);
    }

    /** The message as it stands in contracts. */
    public String text() {
        var resource = "/contracts/hl7/samples/" + file();
        try (var in = Sample.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("the contracts hold no " + resource);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
