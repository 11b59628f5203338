package org.bloodstream.donors.eligibility;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.bloodstream.donors.eligibility.domain.TableName;
import org.bloodstream.rules.ShippedText;

/** The selection rules that ship with this service: five tables, joined to one text. */
public final class SelectionText {
    private SelectionText() {}

    /** Reads files: keep what it returns. */
    public static String shipped() {
        return Arrays.stream(TableName.values())
                .map(table -> table.head() + "\n"
                        + ShippedText.of(SelectionText.class, table.file() + ".csv")
                                .stripTrailing() + "\n")
                .collect(Collectors.joining());
    }
}
