package org.bloodstream.donors.migration.application;

import java.util.List;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.donors.migration.domain.RowReading;
import org.bloodstream.donors.migration.domain.SourceRow;

/**
 * Some rows of a file, one after the other.
 *
 * @param from rows before them
 */
public record Portion(
        Work work, FileKind kind, String sha256, long from, List<SourceRow> rows, List<RowReading.Refused> refused) {
    public Portion {
        rows = List.copyOf(rows);
        refused = List.copyOf(refused);
    }

    public int size() {
        return rows.size() + refused.size();
    }
}
