package org.bloodstream.production.orders.domain;

/** Why a unit was taken out of an order. */
public enum WithdrawalCause {
    /** A hold came to it. */
    HELD,
    /** A distribution officer took it out: damaged, expired, or wanted elsewhere. */
    BY_AN_OFFICER
}
