package org.bloodstream.web.problem;

import java.util.Locale;

/** {@code NotBlank} as a code: {@code not-blank}. */
final class Kebab {
    private Kebab() {}

    static String of(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
