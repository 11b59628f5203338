package org.bloodstream.outcomes.episode.domain;

/** What a recorded fate rests on, weakest first. */
public enum Evidence {
    /** Nobody knows yet; somebody owns finding out. */
    UNRESOLVED,
    /** Assumed, because nothing came back. Never counts as known. */
    PRESUMED,
    CONFIRMED_ON_PAPER,
    CONFIRMED_ELECTRONICALLY;

    public boolean known() {
        return switch (this) {
            case CONFIRMED_ON_PAPER, CONFIRMED_ELECTRONICALLY -> true;
            case UNRESOLVED, PRESUMED -> false;
        };
    }

    public boolean betterThan(Evidence other) {
        return compareTo(other) > 0;
    }
}
