package org.bloodstream.production.donation.domain;

/** Why a discretionary test is asked of a donation. Ours: the sheets name travel and history. */
public enum AskingGround {
    TRAVEL,
    HISTORY,
    OTHER
}
