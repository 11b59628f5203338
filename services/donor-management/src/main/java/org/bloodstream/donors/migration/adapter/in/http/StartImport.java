package org.bloodstream.donors.migration.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * @param system that the files are from; donors' numbers are unique in it
 * @param folder below the one that the operator has configured
 */
record StartImport(
        @NotNull @Pattern(regexp = NAME, message = WORDS) String system,

        @NotNull @Pattern(regexp = NAME, message = WORDS) String folder) {
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}";
    private static final String WORDS = "is 1 to 64 letters, digits, hyphens and underscores";
}
