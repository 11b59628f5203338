package org.bloodstream.donors.account.domain;

import java.util.ArrayList;
import java.util.List;
import org.bloodstream.donors.account.domain.AccountObjection.DonorDeceased;
import org.bloodstream.donors.account.domain.AccountObjection.DonorHasAccount;
import org.bloodstream.donors.account.domain.AccountObjection.DonorMergedAway;
import org.bloodstream.donors.standing.domain.DonorOnRegister;

/** Whom a code is made for. */
public final class CodePolicy {
    private CodePolicy() {}

    /** @param hasAccount some account is linked to a record of the same person */
    public static List<AccountObjection> objectionsTo(DonorOnRegister donor, boolean hasAccount) {
        List<AccountObjection> objections = new ArrayList<>();
        if (donor.survivor() != null) objections.add(new DonorMergedAway(donor.survivor()));
        if (donor.standing().diedOn() != null) objections.add(new DonorDeceased());
        if (hasAccount) objections.add(new DonorHasAccount());
        return objections;
    }
}
