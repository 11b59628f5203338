package org.bloodstream.donors.rarepanel.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param lacking symbols or ISBT numbers of antigens that must be absent */
record FindRareDonors(@NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 20) String> lacking) {}
