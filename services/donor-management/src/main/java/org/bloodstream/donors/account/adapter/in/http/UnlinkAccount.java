package org.bloodstream.donors.account.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record UnlinkAccount(
        @NotNull @Size(min = 8, max = 500) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
        String reason) {}
