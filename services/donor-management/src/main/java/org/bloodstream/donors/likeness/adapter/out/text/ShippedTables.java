package org.bloodstream.donors.likeness.adapter.out.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.bloodstream.donors.likeness.domain.Comparison;
import org.bloodstream.donors.likeness.domain.NameForms;
import org.bloodstream.donors.likeness.domain.Thresholds;
import org.bloodstream.donors.likeness.domain.Weights;

/** The tables under {@code org/bloodstream/donors/likeness}; each line has its source. */
public final class ShippedTables {
    private static final String FOLDER = "/org/bloodstream/donors/likeness/";

    private ShippedTables() {}

    public static Comparison comparison() {
        return new Comparison(
                Weights.read(text("weights.csv")),
                Thresholds.read(text("thresholds.csv")),
                forms(),
                new CommonsSpelling());
    }

    public static NameForms forms() {
        return NameForms.read(text("name-forms.csv"));
    }

    private static String text(String name) {
        try (var table = Objects.requireNonNull(ShippedTables.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
