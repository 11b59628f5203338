package org.bloodstream.chaos.evidence;

/** What is wrong with a record that is put into a topic. */
public enum Spoilage {
    /** Bytes alone, of which nobody can say what they were. */
    BYTES,
    /** It names its source, and lacks headers that every event has. */
    HEADERLESS,
    /** A header that no database can keep. */
    UNSTORABLE,
    /** A whole envelope, and a body that ends in the middle. */
    BROKEN_BODY,
    /** An event of a kind that no release has told of. */
    UNKNOWN_KIND,
    /** A true record once more, of those that came last. */
    DUPLICATE,
    /** A true record once more, of those that came first. */
    OLD;

    /** Whether it is a true record, which was applied long ago. */
    public boolean isTrue() {
        return this == DUPLICATE || this == OLD;
    }

    /** Whether nobody can read it as an event. */
    public boolean isUnreadable() {
        return !isTrue() && this != UNKNOWN_KIND;
    }
}
