package org.bloodstream.donors.standing.domain;

/** What can be recorded of a donor, and taken back. */
public enum Condition {
    DECEASED("deceased"),
    OPTED_OUT("opted-out"),
    TRANSFERRED("transferred"),
    RESTRICTED("restricted");

    private final String word;

    Condition(String word) {
        this.word = word;
    }

    /** A restricted record's donor comes and gives by own will. */
    public boolean barsGiving() {
        return this != RESTRICTED;
    }

    String word() {
        return word;
    }
}
