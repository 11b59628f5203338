package org.bloodstream.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The agreed samples, as text and with numbers of one's own. */
public final class Samples {
    public static final List<String> ALL = List.of(
            "01_adt_a01_admit",
            "02_adt_a02_transfer",
            "03_adt_a03_discharge",
            "04_adt_a08_update",
            "05_adt_a40_merge",
            "06_oml_o21_group_and_screen",
            "07_oru_r01_group_and_screen",
            "08_omb_o27_red_cell_order",
            "09_orb_o28_order_response",
            "10_bps_o29_reserved_and_dispensed",
            "11_brp_o30_dispense_ack",
            "12_bts_o31_transfused",
            "13_bts_o31_reaction_and_return",
            "14_brt_o32_transfusion_ack",
            "15_orm_o01_legacy_crossmatch_order",
            "16_oru_r01_post_transfusion_hb",
            "17_oru_r01_donation_tests",
            "18_oru_r01_donation_groups",
            "19_oru_r01_discretionary_tests",
            "20_ack_aa",
            "21_ack_ae_field_error",
            "22_ack_ar_unsupported_version",
            "23_ack_ca_commit_accept",
            "24_ack_ce_commit_error",
            "25_oru_r01_bacterial_culture",
            "90_bad_missing_bpo",
            "91_bad_btx_status_not_in_251",
            "92_bad_hcn_check_digit");

    private Samples() {}

    public static String text(String name) {
        try (var file = Samples.class.getResourceAsStream("/contracts/hl7/samples/" + name + ".hl7")) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample with that MSH-10 and those MSH-15 and MSH-16. */
    public static String text(String name, String controlId, String commitMode, String applicationMode) {
        return withField(withField(withField(text(name), 10, controlId), 15, commitMode), 16, applicationMode);
    }

    /** The message with another value in a field of MSH. */
    public static String withField(String message, int field, String value) {
        var end = message.indexOf('\r');
        var fields = message.substring(0, end).split("\\|", -1);
        fields[field - 1] = value;
        return String.join("|", fields) + message.substring(end);
    }
}
