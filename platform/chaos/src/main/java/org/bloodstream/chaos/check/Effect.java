package org.bloodstream.chaos.check;

/**
 * One thing that was done, as the history of a service tells it.
 *
 * @param type event type
 * @param subject of the event
 * @param detail what tells two events of one type and subject apart, or nothing
 */
record Effect(String type, String subject, String detail) {
    Effect(String type, String subject) {
        this(type, subject, "");
    }

    @Override
    public String toString() {
        return type + " of " + subject + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
