package org.bloodstream.donors.migration.view;

import org.bloodstream.donors.migration.domain.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * Which differences of the last comparison somebody looks at.
 *
 * @param kind absent for all, as is the field
 */
record WhichDifferences(
        Decided decided, @Nullable FileKind kind, @Nullable String field) {

    /** Whether a decision closes it. */
    enum Decided {
        OPEN,
        DECIDED,
        ALL
    }
}
