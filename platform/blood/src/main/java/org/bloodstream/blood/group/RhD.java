package org.bloodstream.blood.group;

public enum RhD {
    POSITIVE,
    NEGATIVE
}
