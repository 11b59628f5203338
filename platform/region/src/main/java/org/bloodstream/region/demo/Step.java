package org.bloodstream.region.demo;

/**
 * One step of the story.
 *
 * @param what what shall happen, as a sentence
 * @param who the role that acts, or the system that sends
 */
record Step(String what, String who, Edge edge, Act act) {

    /** Over which edge of the platform it happens. */
    enum Edge {
        HTTP,
        MLLP,
        FHIR
    }

    /** Does it. */
    @FunctionalInterface
    interface Act {
        /**
         * @return what happened, in one line, nothing personal
         * @throws Exception when it did not
         */
        String on(Stage stage) throws Exception;
    }
}
