package org.bloodstream.outcomes.episode.domain;

/** What became of a pack. */
public enum Fate {
    TRANSFUSED,
    WASTED,
    /** Back in the laboratory: it may be issued again, so this is not its end. */
    RETURNED;

    public boolean isTheEnd() {
        return this != RETURNED;
    }
}
