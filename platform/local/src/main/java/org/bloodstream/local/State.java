package org.bloodstream.local;

/** How far a part is. */
enum State {
    WAITING("waiting"),
    STARTING("starting"),
    READY("ready"),
    FAILED("failed"),
    STOPPING("stopping"),
    STOPPED("stopped");

    private final String word;

    State(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
