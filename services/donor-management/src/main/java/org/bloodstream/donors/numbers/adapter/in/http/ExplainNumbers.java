package org.bloodstream.donors.numbers.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;

record ExplainNumbers(
        @NotEmpty @Size(max = 2000) List<@NotNull DonationNumber> numbers,

        @NotBlank @Size(min = 8, max = 500) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
        String words) {}
