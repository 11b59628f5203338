package org.bloodstream.blood.component;

/**
 * Whether a bacterial screen of a pack is on record. Platelets keep for 7 days only with detection or reduction of
 * bacterial contamination, else for 5 (BSQR 2005, part 4 of the schedule [S:bsqr-p4]).
 */
public enum BacterialScreening {
    NOT_RECORDED,
    RECORDED
}
