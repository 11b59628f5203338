package org.bloodstream.production.recall.domain;

/** What the hospital found. Ours [D]: ST-18 of 14_stories.md asks that each holder has confirmed, not in which words. */
public enum Found {
    QUARANTINED,
    RETURNED,
    DISCARDED,
    /** On the day that is said with it, also when it is after the recall. */
    TRANSFUSED,
    /** Looked for, and not there: the recall is not settled. */
    NOT_FOUND
}
