package org.bloodstream.blood.group;

/** What is known of one antigen or marker. Only NEGATIVE is a tested absence: the last two say nothing. */
public enum Typing {
    NEGATIVE,
    POSITIVE,
    NOT_TESTED,
    NO_INFORMATION;

    /** {@code +} or {@code -}; empty when nothing is known. */
    public String sign() {
        return switch (this) {
            case NEGATIVE -> "-";
            case POSITIVE -> "+";
            case NOT_TESTED, NO_INFORMATION -> "";
        };
    }

    public String inWords() {
        return switch (this) {
            case NEGATIVE -> "negative";
            case POSITIVE -> "positive";
            case NOT_TESTED -> "not tested";
            case NO_INFORMATION -> "no information";
        };
    }

    public boolean known() {
        return this == NEGATIVE || this == POSITIVE;
    }
}
