package org.bloodstream.donors.designation.domain;

import java.time.Instant;

/** A request has ended before its day, or was ended after it: nothing is given for it any more, and nothing of it is wanted. */
public record Withdrawal(WithdrawalGround ground, Instant withdrawnAt) {}
