package org.bloodstream.blood.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.blood.component.Packs.at;
import static org.bloodstream.blood.component.Packs.collected;
import static org.bloodstream.blood.component.Packs.cryoprecipitate;
import static org.bloodstream.blood.component.Packs.determined;
import static org.bloodstream.blood.component.Packs.plasma;
import static org.bloodstream.blood.component.Packs.redCells;
import static org.bloodstream.blood.component.Packs.screened;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.Modification.Irradiated;
import org.bloodstream.blood.component.Modification.Opened;
import org.bloodstream.blood.component.Modification.PlasmaReduced;
import org.bloodstream.blood.component.Modification.Pooled;
import org.bloodstream.blood.component.Modification.Resuspended;
import org.bloodstream.blood.component.Modification.Split;
import org.bloodstream.blood.component.Modification.Thawed;
import org.bloodstream.blood.component.Modification.Washed;
import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.bloodstream.blood.isbt128.LabelDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 06_component_specs.md, section 6.2, with its check vectors. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExpiryTest {

    @Test
    void red_cells_of_15_November_expire_on_20_December_as_the_label_says() {
        var pack = determined(redCells());
        assertThat(pack.expiry()).isEqualTo("2026-12-20T23:59");
        assertThat(LabelDate.expiry(pack.expiry()).barcode()).isEqualTo("&>0263542359");
        assertThat(pack.product()).hasToString("DRC01000");
        assertThat(pack.volumeMl()).isEqualTo(284);
    }

    @Test
    void irradiated_on_23_November_they_expire_on_7_December() {
        var pack = determined(redCells().then(new Irradiated(at("2026-11-23T10:00"))));
        assertThat(pack.expiry()).isEqualTo("2026-12-07T23:59");
        assertThat(LabelDate.expiry(pack.expiry()).barcode()).isEqualTo("&>0263412359");
        assertThat(pack.product()).hasToString("DRC02000");
        assertThat(pack.processes()).containsExactly(ModificationProcess.IRRADIATE);
    }

    @Test
    void irradiation_on_day_14_is_the_last_that_is_permitted() {
        assertThat(determined(redCells().then(new Irradiated(at("2026-11-29T23:59")))))
                .returns(LocalDateTime.parse("2026-12-13T23:59"), ModifiedPack::expiry);
    }

    @Test
    void platelets_have_seven_days_when_their_bacterial_screen_is_recorded_and_five_else() {
        var platelets = collected("DPL01000", 250, "2026-11-20T09:00");
        assertThat(determined(screened(platelets)).expiry()).isEqualTo("2026-11-27T23:59");
        assertThat(determined(platelets).expiry()).isEqualTo("2026-11-25T23:59");
    }

    @Test
    void irradiated_platelets_keep_their_expiry() {
        var platelets = screened(collected("DPL01000", 250, "2026-11-20T09:00"));
        assertThat(determined(platelets.then(new Irradiated(at("2026-11-23T09:00")))))
                .returns("DPL03000", it -> it.product().value())
                .returns(LocalDateTime.parse("2026-11-27T23:59"), ModifiedPack::expiry);
    }

    @ParameterizedTest
    @CsvSource({
        "REFRIGERATED, NONE, 2026-11-21T12:00",
        "REFRIGERATED, MAJOR_HAEMORRHAGE, 2026-11-25T12:00",
        "ROOM_TEMPERATURE, NONE, 2026-11-20T16:00",
        "ROOM_TEMPERATURE, MAJOR_HAEMORRHAGE, 2026-11-20T16:00"
    })
    void thawed_plasma_keeps_by_its_storage_and_indication(
            Thawed.Storage storage, Thawed.Indication indication, LocalDateTime expiry) {
        assertThat(determined(plasma().then(new Thawed(at("2026-11-20T12:00"), storage, indication))))
                .returns("DFF02000", it -> it.product().value())
                .returns(expiry, ModifiedPack::expiry);
    }

    @Test
    void thawing_never_outlasts_the_frozen_pack() {
        var lastDay = at("2029-11-15T20:00");
        var thawed = new Thawed(lastDay, Thawed.Storage.REFRIGERATED, Thawed.Indication.MAJOR_HAEMORRHAGE);
        assertThat(determined(plasma().then(thawed)).expiry()).isEqualTo("2029-11-15T23:59");
    }

    @Test
    void a_pool_expires_with_its_earliest_constituent_and_holds_all_their_volumes() {
        var pooled = new Pooled(
                at("2026-11-20T12:00"),
                List.of(
                        cryoprecipitate("2026-11-16T10:00"),
                        cryoprecipitate("2026-11-12T10:00"),
                        cryoprecipitate("2026-11-17T10:00"),
                        cryoprecipitate("2026-11-18T10:00")),
                null);
        var pool = determined(cryoprecipitate("2026-11-15T10:00").then(pooled));
        assertThat(pool.expiry()).isEqualTo("2029-11-12T23:59");
        assertThat(pool.collectedAt()).isEqualTo(at("2026-11-12T10:00"));
        assertThat(pool.product()).hasToString("DCR02000");
        assertThat(pool.volumeMl()).isEqualTo(200);
    }

    @Test
    void cryoprecipitate_of_plasma_expires_when_the_plasma_would() {
        var made = determined(plasma().then(new Modification.Cryoprecipitated(at("2027-03-01T09:00"), 38)));
        assertThat(made.product()).hasToString("DCR01000");
        assertThat(made.expiry()).isEqualTo("2029-11-15T23:59");
        assertThat(made.volumeMl()).isEqualTo(38);
    }

    @Test
    void four_buffy_coats_make_platelets_of_five_days_from_the_oldest_collection() {
        var others = Collections.nCopies(3, collected("DBC01000", 50, "2026-11-15T14:00"));
        var oldest = collected("DBC01000", 50, "2026-11-14T23:30");
        var pool = determined(oldest.then(new Pooled(at("2026-11-15T22:00"), others, 310)));
        assertThat(pool.product()).hasToString("DPL02000");
        assertThat(pool.expiry()).isEqualTo("2026-11-19T23:59");
        assertThat(Expiry.of(oldest.then(new Pooled(at("2026-11-16T00:00"), others, 310)), Packs.CATALOGUE))
                .isInstanceOfSatisfying(Expiry.Refused.class, refused -> assertThat(refused.objections())
                        .extracting(Objection::code)
                        .containsExactly("too-old-to-pool"));
    }

    @Test
    void a_measured_pool_has_its_measured_volume() {
        var four = List.of(
                cryoprecipitate("2026-11-16T10:00"),
                cryoprecipitate("2026-11-16T10:00"),
                cryoprecipitate("2026-11-16T10:00"),
                cryoprecipitate("2026-11-16T10:00"));
        var pool = cryoprecipitate("2026-11-15T10:00").then(new Pooled(at("2026-11-20T12:00"), four, 188));
        assertThat(determined(pool).volumeMl()).isEqualTo(188);
    }

    @Test
    void a_part_expires_no_later_than_its_parent_and_has_an_equal_share_unless_measured() {
        var equal = Split.into(4, at("2026-11-18T09:00"), Variant.STANDARD, List.of());
        assertThat(equal).hasSize(4).allSatisfy(part -> assertThat(
                        determined(redCells().then(part)))
                .returns(71, ModifiedPack::volumeMl)
                .returns(LocalDateTime.parse("2026-12-20T23:59"), ModifiedPack::expiry));
        assertThat(equal.stream()
                        .map(part -> determined(redCells().then(part)).product().value()))
                .containsExactly("DRC050A0", "DRC050B0", "DRC050C0", "DRC050D0");
        var measured = Split.into(4, at("2026-11-18T09:00"), Variant.STANDARD, List.of(70, 72, 60, 80));
        assertThat(measured.stream()
                        .map(part -> determined(redCells().then(part)).volumeMl()))
                .containsExactly(70, 72, 60, 80);
    }

    @Test
    void parts_for_a_large_volume_transfusion_keep_for_five_days() {
        var part = new Split(at("2026-11-18T09:00"), Variant.LARGE_VOLUME, 1, 4, List.of());
        assertThat(determined(redCells().then(part)).expiry()).isEqualTo("2026-11-20T23:59");
    }

    @ParameterizedTest
    @CsvSource({"DRC01000, 2026-11-19T09:00", "DPL01000, 2026-11-18T15:00"})
    void an_opened_pack_of_red_cells_has_24_hours_and_of_platelets_6(String product, LocalDateTime expiry) {
        var opened = collected(product, 250, "2026-11-15T10:00").then(new Opened(at("2026-11-18T09:00")));
        assertThat(determined(opened)).returns(expiry, ModifiedPack::expiry).returns(product, it -> it.product()
                .value());
    }

    @ParameterizedTest
    @CsvSource({"SAGM, DRC03000, 2026-12-02T23:59", "SALINE, DRC04000, 2026-11-19T09:00"})
    void washed_red_cells_keep_by_what_they_are_washed_into(Variant into, String product, LocalDateTime expiry) {
        assertThat(determined(redCells().then(new Washed(at("2026-11-18T09:00"), into, 260))))
                .returns(product, it -> it.product().value())
                .returns(expiry, ModifiedPack::expiry)
                .returns(260, ModifiedPack::volumeMl);
    }

    @Test
    void a_wash_shortly_before_the_end_prolongs_nothing() {
        var washed = new Washed(at("2026-12-18T09:00"), Variant.SAGM, 260);
        assertThat(determined(redCells().then(washed)).expiry()).isEqualTo("2026-12-20T23:59");
    }

    @Test
    void resuspended_platelets_have_24_hours_and_6_in_an_open_system() {
        var resuspended =
                collected("DPL01000", 250, "2026-11-15T10:00").then(new Resuspended(at("2026-11-16T09:00"), 220));
        assertThat(determined(resuspended).expiry()).isEqualTo("2026-11-17T09:00");
        assertThat(determined(resuspended.then(new Opened(at("2026-11-16T09:00"))))
                        .expiry())
                .isEqualTo("2026-11-16T15:00");
    }

    @Test
    void red_cells_irradiated_for_a_neonatal_exchange_are_used_in_24_hours() {
        var reduced = redCells().then(new PlasmaReduced(at("2026-11-17T09:00"), 240));
        assertThat(determined(reduced)).returns("DRC06000", it -> it.product().value());
        assertThat(determined(reduced).expiry()).isEqualTo("2026-11-20T23:59");
        var irradiated = reduced.then(new Irradiated(at("2026-11-17T10:00"), Variant.EXCHANGE));
        assertThat(determined(irradiated).expiry()).isEqualTo("2026-11-18T10:00");
    }

    @Test
    void red_cells_for_an_intrauterine_transfusion_are_used_in_24_hours_and_never_after_day_5() {
        var reduced = redCells().then(new PlasmaReduced(at("2026-11-17T09:00"), 240));
        assertThat(determined(reduced.then(new Irradiated(at("2026-11-18T10:00"), Variant.INTRAUTERINE))))
                .returns("DRC07000", it -> it.product().value())
                .returns(LocalDateTime.parse("2026-11-19T10:00"), ModifiedPack::expiry);
        assertThat(determined(reduced.then(new Irradiated(at("2026-11-20T22:00"), Variant.INTRAUTERINE)))
                        .expiry())
                .isEqualTo("2026-11-20T23:59");
    }

    @Test
    void thawed_cryoprecipitate_has_four_hours_at_room_temperature() {
        var thawed = new Thawed(at("2026-11-20T12:00"), Thawed.Storage.ROOM_TEMPERATURE, Thawed.Indication.NONE);
        assertThat(determined(cryoprecipitate("2026-11-15T10:00").then(thawed)).expiry())
                .isEqualTo("2026-11-20T16:00");
    }

    @Test
    void what_was_done_is_dated_in_the_zone_of_collection_wherever_it_was_written_down() {
        var summer = collected("DRC01000", 284, "2026-06-14T10:00");
        var justAfterMidnight = at("2026-06-20T00:30").withZoneSameInstant(ZoneOffset.UTC);
        assertThat(determined(summer.then(new Irradiated(justAfterMidnight))).expiry())
                .isEqualTo("2026-07-04T23:59");
    }
}
