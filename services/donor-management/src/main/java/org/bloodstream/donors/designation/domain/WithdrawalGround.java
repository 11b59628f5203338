package org.bloodstream.donors.designation.domain;

/** Why a request ends before its day. Ours [D]: no sheet lists any. */
public enum WithdrawalGround {
    OPERATION_CANCELLED,
    PATIENT_DIED,
    /** The doctor who has asked asks no more. */
    DOCTOR_WITHDREW,
    /** A donor clinician approves it no more. */
    CLINICIAN_WITHDREW,
    DONOR_WITHDREW
}
