package org.bloodstream.donors.eligibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.bloodstream.donors.eligibility.domain.TableName;

/** The selection rules that ship with this service: five tables, joined to one text. */
public final class SelectionText {
    private SelectionText() {}

    /** Reads files: keep what it returns. */
    public static String shipped() {
        return Arrays.stream(TableName.values())
                .map(table -> table.head() + "\n" + file(table.file() + ".csv").stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static String file(String name) {
        try (var file = SelectionText.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException(name + " is missing");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
