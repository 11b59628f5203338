package org.bloodstream.donors.numbers.adapter.in.http;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.web.Words;

record ExplainNumbers(
        @NotEmpty @Size(max = 2000) List<@NotNull DonationNumber> numbers,
        @Words String words) {}
