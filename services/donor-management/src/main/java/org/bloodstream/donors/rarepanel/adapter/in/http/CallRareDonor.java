package org.bloodstream.donors.rarepanel.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bloodstream.donors.contact.domain.Channel;

/**
 * @param request reference of the request for blood; no patient's name
 * @param lacking symbols or ISBT numbers of antigens that must be absent
 */
record CallRareDonor(
        @NotBlank
        @Size(min = 4, max = 80)
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9 ./:_-]*", message = "is no reference")
        String request,

        @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 20) String> lacking,
        @NotNull Channel way) {}
