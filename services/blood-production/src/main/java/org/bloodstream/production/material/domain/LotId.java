package org.bloodstream.production.material.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.regex.Pattern;

/**
 * A manufacturer's lot of one article: {@code 05012345678900:71A04}. A lot's number says nothing without the article.
 *
 * @param value article (a GTIN or the manufacturer's own number), colon, lot number (GS1 AI 10: up to 20 characters); capital
 *     letters, digits, hyphens, dots and slashes [D]
 */
public record LotId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9./-]{0,29}:[A-Z0-9][A-Z0-9./-]{0,19}");

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code lot-malformed} */
    public LotId {
        refuseIf(
                !FORM.matcher(value).matches(),
                "lot-malformed",
                "A lot is the article, a colon and the lot number, in capital letters, digits, hyphens, dots and slashes");
    }

    /** The manufacturer's lot number, as it stands on the bag. */
    public String number() {
        return value.substring(value.indexOf(':') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
