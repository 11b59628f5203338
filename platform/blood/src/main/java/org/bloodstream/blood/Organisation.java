package org.bloodstream.blood;

import java.util.Optional;
import java.util.regex.Pattern;

/** Codes of organisations: a hospital trust, {@code BHSCT}, or the blood service and the region's own staff. */
public final class Organisation {
    public static final String REGION = "REGION";
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,19}");

    private Organisation() {}

    /** The code, when it names a hospital: neither the region nor what is no code at all. */
    public static Optional<String> hospital(String code) {
        return Optional.of(code).filter(text -> CODE.matcher(text).matches() && !text.equals(REGION));
    }
}
