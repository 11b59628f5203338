package org.bloodstream.blood.component;

import java.util.List;

/** The two texts of a catalogue, and their columns in order. */
public enum CatalogueTable {
    /**
     * {@code effectiveUntil} is the first day on which the line no longer holds, or empty. {@code shelfLife} and its like
     * in ISO 8601 ({@code P35D}, {@code PT24H}), storage in °C, volumes in mL, {@code agitation} {@code yes} or {@code
     * no}.
     */
    COMPONENTS(
            "component-table-header",
            "code",
            "name",
            "kind",
            "effectiveFrom",
            "effectiveUntil",
            "shelfLife",
            "shelfLifeScreened",
            "countedFrom",
            "ageLimit",
            "openedLife",
            "storageMin",
            "storageMax",
            "agitation",
            "volumeMin",
            "volumeMax",
            "quality",
            "source"),
    /** {@code shelfLife} and {@code countedFrom} only where they differ from the resulting component's own. */
    MODIFICATIONS(
            "modification-table-header",
            "process",
            "variant",
            "from",
            "to",
            "effectiveFrom",
            "effectiveUntil",
            "ageLimit",
            "shelfLife",
            "countedFrom",
            "poolSize",
            "source");

    private final String headerCode;
    private final List<String> columns;

    CatalogueTable(String headerCode, String... columns) {
        this.headerCode = headerCode;
        this.columns = List.of(columns);
    }

    public List<String> columns() {
        return columns;
    }

    /** The code of the refusal when the header is another. */
    String headerCode() {
        return headerCode;
    }
}
