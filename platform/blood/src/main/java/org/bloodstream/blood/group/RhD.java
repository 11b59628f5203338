package org.bloodstream.blood.group;

/** Whether red cells carry the D antigen. */
public enum RhD {
    POSITIVE,
    NEGATIVE
}
