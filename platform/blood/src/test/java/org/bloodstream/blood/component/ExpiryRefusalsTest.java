package org.bloodstream.blood.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bloodstream.blood.component.Packs.assertRefused;
import static org.bloodstream.blood.component.Packs.at;
import static org.bloodstream.blood.component.Packs.codes;
import static org.bloodstream.blood.component.Packs.collected;
import static org.bloodstream.blood.component.Packs.cryoprecipitate;
import static org.bloodstream.blood.component.Packs.plasma;
import static org.bloodstream.blood.component.Packs.redCells;
import static org.bloodstream.blood.component.Tables.components;
import static org.bloodstream.blood.component.Tables.modifications;
import static org.bloodstream.blood.component.Tables.permitted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.bloodstream.blood.component.ComponentSpecification.VolumeRange;
import org.bloodstream.blood.component.HistoryObjection.TooOld;
import org.bloodstream.blood.component.HistoryObjection.VolumeOutOfRange;
import org.bloodstream.blood.component.Modification.Frozen;
import org.bloodstream.blood.component.Modification.Irradiated;
import org.bloodstream.blood.component.Modification.Opened;
import org.bloodstream.blood.component.Modification.PlasmaReduced;
import org.bloodstream.blood.component.Modification.Pooled;
import org.bloodstream.blood.component.Modification.Resuspended;
import org.bloodstream.blood.component.Modification.Split;
import org.bloodstream.blood.component.Modification.Thawed;
import org.bloodstream.blood.component.Modification.Washed;
import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.bloodstream.blood.isbt128.ProductCode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExpiryRefusalsTest {
    private static final Thawed THAWED =
            new Thawed(at("2026-11-20T12:00"), Thawed.Storage.REFRIGERATED, Thawed.Indication.NONE);

    @Test
    void irradiation_on_day_15_is_refused() {
        assertRefused(redCells().then(new Irradiated(at("2026-11-30T00:00"))))
                .containsExactly(new TooOld(
                        ModificationProcess.IRRADIATE, new ProductCode("DRC01000"), LocalDate.of(2026, 11, 29)));
        assertThat(codes(redCells().then(new Irradiated(at("2026-11-30T00:00")))))
                .containsExactly("too-old-to-irradiate");
    }

    @Test
    void so_is_plasma_reduction_on_day_6_which_would_make_an_expired_pack() {
        assertThat(codes(redCells().then(new PlasmaReduced(at("2026-11-21T09:00"), 240))))
                .containsExactly("too-old-to-plasma-reduce", "expired-when-made");
    }

    @Test
    void parts_for_a_large_volume_transfusion_are_not_split_off_on_day_6() {
        var part = new Split(at("2026-11-21T09:00"), Variant.LARGE_VOLUME, 1, 4, List.of());
        assertThat(codes(redCells().then(part))).containsExactly("too-old-to-split", "expired-when-made");
    }

    @Test
    void what_was_thawed_is_never_frozen_again() {
        assertThat(codes(plasma().then(THAWED).then(new Frozen(at("2026-11-20T13:00")))))
                .containsExactly("already-thawed-never-refreeze", "process-not-permitted");
    }

    @ParameterizedTest
    @CsvSource({"DRC01000", "DWB01000", "DFF01000"})
    void nothing_is_frozen_that_the_catalogue_does_not_let_freeze(String product) {
        assertThat(codes(collected(product, 250, "2026-11-15T10:00").then(new Frozen(at("2026-11-16T10:00")))))
                .containsExactly("process-not-permitted");
    }

    @Test
    void cryoprecipitate_is_not_refrigerated_once_it_is_thawed() {
        assertThat(codes(cryoprecipitate("2026-11-15T10:00").then(THAWED))).containsExactly("process-not-permitted");
    }

    @Test
    void red_cells_are_not_washed_into_platelet_additive() {
        assertThat(codes(redCells().then(new Washed(at("2026-11-18T09:00"), Variant.PLATELET_ADDITIVE, 260))))
                .containsExactly("process-not-permitted");
    }

    @Test
    void an_expired_pack_is_no_longer_changed() {
        assertThat(codes(redCells().then(new Opened(at("2026-12-20T23:58"))))).isEmpty();
        assertThat(codes(redCells().then(new Opened(at("2026-12-20T23:59"))))).containsExactly("expired-before");
    }

    @Test
    void nothing_is_irradiated_twice() {
        var part = new Split(at("2026-11-18T09:00"), Variant.STANDARD, 1, 4, List.of());
        var irradiated = redCells().then(new Irradiated(at("2026-11-17T09:00"))).then(part);
        assertThat(codes(irradiated.then(new Irradiated(at("2026-11-19T09:00")))))
                .containsExactly("already-irradiated");
    }

    @Test
    void what_was_done_before_the_collection_or_before_the_step_before_is_out_of_order() {
        assertThat(codes(redCells().then(new Opened(at("2026-11-15T10:41")))))
                .containsExactly("modification-out-of-order");
        assertThat(codes(redCells()
                        .then(new Irradiated(at("2026-11-20T09:00")))
                        .then(new Opened(at("2026-11-20T08:59")))))
                .containsExactly("modification-out-of-order");
    }

    @Test
    void a_volume_outside_the_specification_is_refused_at_every_step() {
        assertRefused(collected("DRC01000", 219, "2026-11-15T10:00"))
                .containsExactly(new VolumeOutOfRange(new ProductCode("DRC01000"), 219, new VolumeRange(220, 340)));
        assertThat(codes(redCells().then(new Split(at("2026-11-18T09:00"), Variant.STANDARD, 1, 2, List.of()))))
                .containsExactly("volume-out-of-range");
    }

    @Test
    void parts_that_measure_more_than_the_parent_are_refused() {
        var part = new Split(at("2026-11-18T09:00"), Variant.STANDARD, 1, 3, List.of(95, 95, 95));
        assertThat(codes(redCells().then(part))).containsExactly("split-exceeds-parent");
    }

    @Test
    void a_pool_of_another_size_is_refused() {
        assertThat(codes(cryoprecipitate("2026-11-15T10:00").then(pooledWith(3, cryoprecipitate("2026-11-15T10:00")))))
                .containsExactly("pool-size-wrong");
    }

    @Test
    void so_is_one_of_different_components() {
        assertThat(codes(cryoprecipitate("2026-11-15T10:00").then(pooledWith(4, plasma()))))
                .contains("pool-constituents-differ");
    }

    @Test
    void what_speaks_against_a_constituent_speaks_against_the_pool() {
        var later = cryoprecipitate("2026-11-20T12:01");
        assertThat(codes(cryoprecipitate("2026-11-15T10:00").then(pooledWith(4, later))))
                .containsExactlyElementsOf(Collections.nCopies(4, "modification-out-of-order"));
        var tooSmall = cryoprecipitate("2026-11-15T10:00", 19);
        assertThat(codes(cryoprecipitate("2026-11-15T10:00").then(pooledWith(4, tooSmall))))
                .containsOnly("volume-out-of-range");
        var expired = cryoprecipitate("2023-11-20T10:00");
        assertThat(codes(cryoprecipitate("2026-11-15T10:00")
                        .then(new Pooled(at("2026-11-21T12:00"), Collections.nCopies(4, expired), null))))
                .contains("expired-before");
        var unknown = collected("DXX99000", 40, "2026-11-15T10:00");
        assertThat(codes(cryoprecipitate("2026-11-15T10:00").then(pooledWith(4, unknown))))
                .contains("component-not-specified");
    }

    @Test
    void a_component_that_the_catalogue_does_not_know_on_that_day_has_no_expiry() {
        assertThat(codes(collected("DXX99000", 250, "2026-11-15T10:00"))).containsExactly("component-not-specified");
        assertThat(codes(collected("DRC01000", 250, "1999-12-31T23:59"))).containsExactly("component-not-specified");
    }

    @Test
    void a_history_does_not_begin_with_what_is_made_of_another_pack() {
        assertThat(codes(collected("DRC02000", 250, "2026-11-15T10:00")))
                .containsExactly("component-not-made-from-donation");
    }

    @Test
    void of_such_a_history_nothing_else_is_judged() {
        var late = new Irradiated(at("2027-11-15T10:00"), Variant.EXCHANGE);
        assertThat(codes(collected("DRC06000", 250, "2026-11-15T10:00").then(late)))
                .containsExactly("component-not-made-from-donation");
    }

    @Test
    void parts_that_measure_exactly_what_the_parent_had_are_not_too_much() {
        var part = new Split(at("2026-11-18T09:00"), Variant.STANDARD, 1, 4, List.of(71, 71, 71, 71));
        assertThat(codes(redCells().then(part))).isEmpty();
    }

    @Test
    void a_pack_has_26_parts_at_most() {
        assertThat(new Split(at("2026-11-18T09:00"), Variant.STANDARD, 26, 26, List.of()))
                .returns(26, Split::parts);
    }

    @Test
    void a_part_is_split_once_more_and_no_further() {
        var catalogue = Tables.taken(
                components(Tables.redCells("DRC01", "2026-01-01", "", "P35D")),
                modifications(permitted("SPLIT", "DRC01", "DRC01", "2026-01-01", "")));
        var half = new Split(at("2026-11-18T09:00"), Variant.STANDARD, 2, 2, List.of());
        var quarter = redCells().then(half).then(half);
        assertThat(((Expiry.Determined) Expiry.of(quarter, catalogue)).pack())
                .returns("DRC010Bb", it -> it.product().value())
                .returns(71, ModifiedPack::volumeMl);
        assertRefused(quarter.then(half), catalogue)
                .extracting(it -> it.code())
                .containsExactly("cannot-be-split-again");
    }

    @Test
    void a_refusal_lists_every_objection_not_only_the_first() {
        var pack = collected("DRC01000", 500, "2026-11-15T10:00")
                .then(new Irradiated(at("2026-12-21T09:00")))
                .then(new Split(at("2026-12-20T09:00"), Variant.STANDARD, 1, 2, List.of(300, 300)));
        assertThat(codes(pack))
                .contains(
                        "modification-out-of-order",
                        "volume-out-of-range",
                        "expired-before",
                        "too-old-to-irradiate",
                        "split-exceeds-parent");
    }

    @Test
    void what_cannot_have_happened_cannot_be_written_down() {
        var when = at("2026-11-18T09:00");
        assertImpossible(() -> new Irradiated(when, Variant.SALINE));
        assertImpossible(() -> new Washed(when, Variant.EXCHANGE, 250));
        assertImpossible(() -> new Washed(when, Variant.SAGM, 0));
        assertImpossible(() -> new Resuspended(when, 0));
        assertImpossible(() -> new PlasmaReduced(when, 0));
        assertImpossible(() -> new Pooled(when, List.of(), null));
        assertImpossible(() -> new Pooled(when, List.of(redCells()), 0));
        assertImpossible(() -> new Split(when, Variant.SAGM, 1, 2, List.of()));
        assertImpossible(() -> new Split(when, Variant.STANDARD, 1, 1, List.of()));
        assertImpossible(() -> new Split(when, Variant.STANDARD, 0, 2, List.of()));
        assertImpossible(() -> new Split(when, Variant.STANDARD, 3, 2, List.of()));
        assertImpossible(() -> new Split(when, Variant.STANDARD, 1, 27, List.of()));
        assertImpossible(() -> new Split(when, Variant.STANDARD, 1, 2, List.of(100)));
        assertImpossible(() -> new Split(when, Variant.STANDARD, 1, 2, List.of(100, 0)));
        assertImpossible(() -> collected("DRC01000", 0, "2026-11-15T10:00"));
    }

    @Test
    void every_code_of_an_objection_stands_in_the_readme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String source =
                Files.readString(Path.of("src/main/java/org/bloodstream/blood/component/HistoryObjection.java"));
        var codes = Pattern.compile("return \"([a-z-]+)\"")
                .matcher(source)
                .results()
                .map(it -> it.group(1))
                .toList();
        assertThat(codes).hasSize(14).allSatisfy(code -> assertThat(readme).contains("`" + code));
    }

    private static Pooled pooledWith(int times, PackHistory constituent) {
        return new Pooled(at("2026-11-20T12:00"), Collections.nCopies(times, constituent), null);
    }

    private static void assertImpossible(org.assertj.core.api.ThrowableAssert.ThrowingCallable made) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(made);
    }
}
