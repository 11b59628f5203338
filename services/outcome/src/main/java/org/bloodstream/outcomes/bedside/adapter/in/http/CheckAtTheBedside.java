package org.bloodstream.outcomes.bedside.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param wristband the scanner's text
 * @param label the scanner's texts, in any order
 */
record CheckAtTheBedside(
        @NotNull @Size(max = 200) String wristband,
        @NotNull @Size(max = 20) List<@NotNull @Size(max = 200) String> label) {}
