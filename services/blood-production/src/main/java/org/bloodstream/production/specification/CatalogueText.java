package org.bloodstream.production.specification;

import java.util.List;
import org.bloodstream.blood.component.CatalogueReading;
import org.bloodstream.blood.component.CatalogueReading.RefusedLine;
import org.bloodstream.blood.component.CatalogueTable;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.ShippedText;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;

/** The catalogue as one text: its components, and below a line of their own the modifications. */
final class CatalogueText {
    private static final String MODIFICATIONS = "== modifications ==";

    private CatalogueText() {}

    /** What the kernel ships. */
    static String shipped() {
        return ShippedText.of(ComponentCatalogue.class, "components.csv") + MODIFICATIONS + "\n"
                + ShippedText.of(ComponentCatalogue.class, "modifications.csv");
    }

    static Reading<ComponentCatalogue> read(String text) {
        var lines = text.lines().toList();
        var between = lines.indexOf(MODIFICATIONS);
        if (between < 0)
            return new Reading.Refused<>(List.of(new ContentRefused(
                    lines.size() + 1,
                    "modifications-missing",
                    "a line \"" + MODIFICATIONS + "\" and the table below it")));
        var components = String.join("\n", lines.subList(0, between));
        var modifications = String.join("\n", lines.subList(between + 1, lines.size()));
        return switch (CatalogueReading.of(components, modifications)) {
            case CatalogueReading.Taken(var catalogue) -> new Reading.Taken<>(catalogue);
            case CatalogueReading.Refused(var refused) ->
                new Reading.Refused<>(
                        refused.stream().map(line -> inText(line, between)).toList());
        };
    }

    private static ContentRefused inText(RefusedLine line, int between) {
        var before = line.table() == CatalogueTable.COMPONENTS ? 0 : between + 1;
        return new ContentRefused(before + line.line(), line.code(), line.reason());
    }
}
