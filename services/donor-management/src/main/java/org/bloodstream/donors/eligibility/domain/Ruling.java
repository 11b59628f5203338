package org.bloodstream.donors.eligibility.domain;

import org.jspecify.annotations.Nullable;

/** What a deferral rule says when it fires. */
public sealed interface Ruling {
    record Accept() implements Ruling {}

    record Refer() implements Ruling {}

    /** @param override how long after the same day a clinician may accept all the same; absent for never */
    record Defer(Span span, CountedFrom from, Afterwards afterwards, Span.@Nullable Calendar override)
            implements Ruling {}

    /** For ever; or unless a clinician, with a second person and a reason, accepts (section 4.3). */
    record Exclude(boolean overridable) implements Ruling {}
}
