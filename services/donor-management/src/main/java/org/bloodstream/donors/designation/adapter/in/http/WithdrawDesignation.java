package org.bloodstream.donors.designation.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import org.bloodstream.donors.designation.domain.WithdrawalGround;

record WithdrawDesignation(@NotNull WithdrawalGround ground) {}
