package org.bloodstream.blood.compatibility;

/** Whom an RhD or K antibody would harm most (07_pretransfusion 7.4, 7.6). */
public enum Protection {
    /** A child, or somebody who may become pregnant; in doubt everybody. */
    PROTECTED,
    OTHER
}
