package org.bloodstream.donors.numbers.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A run of unused label sets. */
record ReturnNumbers(
        @NotBlank @Size(max = 40) String first,
        @NotBlank @Size(max = 40) String last) {}
