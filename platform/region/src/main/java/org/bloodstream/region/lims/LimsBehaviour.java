package org.bloodstream.region.lims;

/** How the LIMS meets what it is sent. */
public enum LimsBehaviour {
    /** As a well-behaved laboratory system: AA. */
    ANSWER,
    /** Takes the message and answers AE with an ERR segment. */
    REFUSE,
    /** Takes the message and never answers. */
    STAY_SILENT,
    /** Takes the message and closes the connection without an answer. */
    CLOSE
}
