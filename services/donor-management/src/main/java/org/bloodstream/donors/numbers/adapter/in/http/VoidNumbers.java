package org.bloodstream.donors.numbers.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bloodstream.donors.numbers.domain.VoidReason;

record VoidNumbers(
        @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 40) String> numbers,
        @NotNull Reason reason) {

    /** Those that a person may say. */
    enum Reason {
        LABEL_DAMAGED,
        SET_INCOMPLETE,
        LABEL_LOST,
        OTHER;

        VoidReason asVoidReason() {
            return VoidReason.valueOf(name());
        }
    }
}
