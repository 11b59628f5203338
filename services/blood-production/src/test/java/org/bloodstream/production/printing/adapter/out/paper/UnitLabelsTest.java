package org.bloodstream.production.printing.adapter.out.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.bloodstream.blood.component.Storage;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.labels.LabelText;
import org.bloodstream.labels.StorageTemperature;
import org.bloodstream.labels.UnprintableLabelException;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.component.domain.PrintedLabel;
import org.bloodstream.production.printing.domain.FinalLabel;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitLabelsTest {
    private static final UnitLabels LABELS = new UnitLabels(new LabelText("Regional Blood Service"));

    @ParameterizedTest
    @MethodSource("everyGroup")
    void the_square_symbol_says_to_the_letter_what_the_release_has_checked(BloodGroup group) {
        assertThat(LABELS.of(label(group, "Red cells")).message().text())
                .isEqualTo(PrintedLabel.of(ADonation.origin(), group, ADonation.BELFAST));
    }

    static Stream<BloodGroup> everyGroup() {
        return Arrays.stream(Abo.values())
                .flatMap(abo -> Arrays.stream(RhD.values()).map(rhD -> new BloodGroup(abo, rhD)));
    }

    @Test
    void what_is_not_on_record_is_not_on_the_label() {
        var label = LABELS.of(label(ADonation.O_POSITIVE, "Red cells"));
        assertThat(label.tested()).isNull();
        assertThat(label.product().anticoagulant()).isNull();
        assertThat(label.group().phenotype().inWords()).isEmpty();
        assertThat(label.donation().flags().printed()).isEmpty();
    }

    @Test
    void name_volume_storage_and_collection_day_are_the_records() {
        var label = LABELS.of(label(ADonation.O_POSITIVE, "Red cells"));
        assertThat(label.product().name()).isEqualTo(new LabelText("Red cells"));
        assertThat(label.product().millilitres()).isEqualTo(284);
        assertThat(label.product().storage()).isEqualTo(new StorageTemperature(2, 6));
        assertThat(label.collection().date()).isEqualTo(LocalDate.of(2026, 11, 15));
        assertThat(label.collection().time()).isNull();
    }

    @Test
    void a_name_that_a_label_cannot_show_is_refused_and_never_cut() {
        assertThatThrownBy(() -> LABELS.of(label(ADonation.O_POSITIVE, "x".repeat(121))))
                .isInstanceOfSatisfying(UnprintableLabelException.class, refused -> assertThat(refused.code())
                        .isEqualTo("label-text-too-long"));
    }

    private static FinalLabel label(BloodGroup group, String name) {
        return new FinalLabel(
                ADonation.PACK,
                group,
                name,
                284,
                new Storage(2, 6, false),
                LocalDate.of(2026, 11, 15),
                LocalDateTime.of(2026, 12, 20, 23, 59));
    }
}
