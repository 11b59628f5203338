package org.bloodstream.blood.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.bloodstream.blood.component.CatalogueReading.Taken;

/** Small made-up tables. */
final class Tables {
    private static final String COMPONENT_HEADER = String.join(",", CatalogueTable.COMPONENTS.columns());
    private static final String MODIFICATION_HEADER = String.join(",", CatalogueTable.MODIFICATIONS.columns());

    private Tables() {}

    /** Line 1 is the header. */
    static String components(String... lines) {
        return COMPONENT_HEADER + "\n" + String.join("\n", lines);
    }

    /** Line 1 is the header. */
    static String modifications(String... lines) {
        return MODIFICATION_HEADER + "\n" + String.join("\n", lines);
    }

    static String redCells(String code, String from, String until, String shelfLife) {
        return "%s,Red cells,RED_CELLS,%s,%s,%s,,COLLECTION,,PT24H,2,6,no,,,,test"
                .formatted(code, from, until, shelfLife);
    }

    static String permitted(String process, String from, String to, String first, String until) {
        return "%s,STANDARD,%s,%s,%s,%s,,,,,test".formatted(process, from, to, first, until);
    }

    static CatalogueReading read(String components, String modifications) {
        return CatalogueReading.of(components, modifications);
    }

    static ComponentCatalogue taken(String components, String modifications) {
        var reading = read(components, modifications);
        assertThat(reading).isInstanceOf(Taken.class);
        return ((Taken) reading).catalogue();
    }
}
