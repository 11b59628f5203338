package org.bloodstream.donors.chairside.domain;

public enum Arm {
    LEFT,
    RIGHT
}
