package org.bloodstream.production.specification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bloodstream.blood.CsvRow;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.component.ComponentSpecification;
import org.bloodstream.blood.component.ComponentSpecification.CountedFrom;
import org.bloodstream.blood.component.ComponentSpecification.VolumeRange;
import org.bloodstream.blood.component.ShelfLife;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;
import org.jspecify.annotations.Nullable;

/** The catalogue as one text: the only place that knows how it is written. */
final class CatalogueText {
    private CatalogueText() {}

    /** What the kernel ships. */
    static String shipped() {
        try (var file = ComponentCatalogue.class.getResourceAsStream("components.csv")) {
            if (file == null) throw new IllegalStateException("components.csv is missing");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Columns: code, name, kind, shelf life, what it is counted from, least and most volume, source. */
    static Reading<ComponentCatalogue> read(String text) {
        var specifications = new ArrayList<ComponentSpecification>();
        var refused = new ArrayList<ContentRefused>();
        for (var row : CsvRow.readAll(text).stream().skip(1).toList()) {
            try {
                specifications.add(specification(row.fields()));
            } catch (RuntimeException e) {
                refused.add(new ContentRefused(row.line(), "line-unreadable", "is no line of the catalogue"));
            }
        }
        if (specifications.isEmpty() && refused.isEmpty())
            refused.add(new ContentRefused(1, "catalogue-empty", "the catalogue has no line"));
        return refused.isEmpty()
                ? new Reading.Taken<>(new ComponentCatalogue(specifications))
                : new Reading.Refused<>(refused);
    }

    private static ComponentSpecification specification(List<String> fields) {
        return new ComponentSpecification(
                fields.get(0),
                fields.get(1),
                ComponentKind.valueOf(fields.get(2)),
                ShelfLife.parse(fields.get(3)),
                CountedFrom.valueOf(fields.get(4)),
                volume(fields.get(5), fields.get(6)),
                fields.get(7));
    }

    private static @Nullable VolumeRange volume(String min, String max) {
        return min.isEmpty() ? null : new VolumeRange(Integer.parseInt(min), Integer.parseInt(max));
    }
}
