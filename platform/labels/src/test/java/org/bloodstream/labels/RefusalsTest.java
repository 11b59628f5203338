package org.bloodstream.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bloodstream.blood.isbt128.LabelDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalsTest {
    private static final Pattern CODE = Pattern.compile("\"((?:label|wristband)(?:-[a-z]+)+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\tb",
                "a\u0000b",
                "a\u001bb",
                "a\u00a0b",
                "a\u200bb",
                "a\u202eb",
                "a\ufeffb",
                "محمد",
                "דוד",
                "李",
                "Ωmega",
                "Дмитро",
                "x\u0323\u0301",
                "🩸",
                "\ud800"
            })
    void what_a_label_cannot_show_is_refused(String text) {
        refused("label-text-unprintable", () -> new LabelText(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Síobhán Ní Dhomhnaill",
                "Łukasz Żółć",
                "Šarūnė",
                "João D'Ávila-Çelik",
                "CPD (63 mL) & 50% + ½ °C"
            })
    void names_of_the_region_are_printed(String text) {
        assertThat(new LabelText(text).value()).isEqualTo(text);
        assertThat(new Printed(PdfLabels.render(Samples.unit(text))).words()).contains(text);
    }

    @Test
    void an_accent_that_stands_apart_is_joined_to_its_letter_and_blanks_are_tidied() {
        assertThat(new LabelText("  Si\u0301obha\u0301n   X ").value()).isEqualTo("Síobhán X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "   "})
    void an_empty_text_is_refused(String text) {
        refused("label-text-empty", () -> new LabelText(text));
    }

    @Test
    void a_text_longer_than_any_label_has_room_for_is_refused() {
        assertThat(new LabelText("x".repeat(120)).value()).hasSize(120);
        refused("label-text-too-long", () -> new LabelText("x".repeat(121)));
        refused("label-text-too-long", () -> new LabelText("x".repeat(1_000_000)));
    }

    @Test
    void a_long_name_of_a_product_gets_smaller_and_one_that_does_not_fit_is_refused() {
        String longest = "Platelets, pooled, in plasma or additive+plasma, leucodepleted, irradiated, HLA selected";
        assertThat(new Printed(PdfLabels.render(Samples.unit(longest))).words()).contains(longest);
        refused("label-text-too-long", () -> PdfLabels.render(Samples.unit("W".repeat(40))));
        refused(
                "label-text-too-long",
                () -> ZplLabels.render(Samples.unit("W".repeat(40)), PrinterResolution.DOTS_8_PER_MM));
    }

    @Test
    void a_volume_is_that_of_a_pack() {
        var sample = Samples.unit().product();
        for (int millilitres : new int[] {0, -1, 10_000}) {
            refused(
                    "label-volume-range",
                    () -> new UnitProduct(
                            sample.code(), sample.name(), millilitres, sample.anticoagulant(), sample.storage()));
        }
    }

    @Test
    void a_division_that_stands_elsewhere_has_no_place_here() {
        refused("label-product-division-missing", () -> Samples.product("DRC01099", "Red cells"));
    }

    @Test
    void temperatures_run_from_low_to_high() {
        assertThat(new StorageTemperature(null, -25).printed()).isEqualTo("Store at or below -25 °C");
        assertThat(new StorageTemperature(20, 24).printed()).isEqualTo("Store at 20 °C to 24 °C");
        refused("label-temperature-range", () -> new StorageTemperature(6, 2));
        refused("label-temperature-range", () -> new StorageTemperature(2, 101));
        refused("label-temperature-range", () -> new StorageTemperature(-101, 2));
        refused("label-temperature-range", () -> new StorageTemperature(null, -101));
    }

    @Test
    void dates_are_what_they_are_taken_for() {
        refused("label-date-meaning", () -> dated(Samples.EXPIRY, Samples.EXPIRY));
        refused("label-date-meaning", () -> dated(Samples.COLLECTION, Samples.COLLECTION));
        refused(
                "label-date-meaning",
                () -> dated(LabelDate.production(LocalDateTime.of(2026, 11, 15, 10, 5)), Samples.EXPIRY));
    }

    @Test
    void a_pack_does_not_expire_before_it_is_collected() {
        var collected = Samples.COLLECTION.at();
        assertThat(dated(Samples.COLLECTION, LabelDate.expiry(collected.plusMinutes(1))))
                .isNotNull();
        refused("label-expired-at-collection", () -> dated(Samples.COLLECTION, LabelDate.expiry(collected)));
        var day = new LabelDate(LabelDate.Meaning.COLLECTION, collected.toLocalDate(), null);
        assertThat(dated(day, LabelDate.expiry(collected))).isNotNull();
        refused("label-expired-at-collection", () -> dated(day, LabelDate.expiry(collected.minusDays(1))));
    }

    @Test
    void every_code_of_a_refusal_stands_in_the_readme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList())
                CODE.matcher(Files.readString(file)).results().forEach(it -> codes.add(it.group(1)));
        }
        assertThat(codes).hasSize(10).allSatisfy(code -> assertThat(readme).contains("`" + code + "`"));
    }

    private static UnitLabel dated(LabelDate collection, LabelDate expiry) {
        var it = Samples.unit();
        return new UnitLabel(it.donation(), it.group(), it.product(), collection, expiry, null, it.facility());
    }

    private static void refused(String code, ThrowingCallable labelling) {
        assertThatExceptionOfType(UnprintableLabelException.class)
                .isThrownBy(labelling)
                .satisfies(it -> assertThat(it.code()).isEqualTo(code));
    }
}
