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

    String word() {
        return word;
    }
}
