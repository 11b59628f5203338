package org.bloodstream.donors.account.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.bloodstream.donors.account.domain.LinkDecision.Linked;
import org.bloodstream.donors.account.domain.LinkDecision.NotTried;
import org.bloodstream.donors.account.domain.LinkDecision.Wrong;
import org.bloodstream.donors.account.domain.LinkDecision.WrongOn;
import org.bloodstream.donors.standing.domain.DonorOnRegister;
import org.jspecify.annotations.Nullable;

/**
 * An account enters a code.
 *
 * @param linked the account has a record already
 * @param found what the code stands for; absent when there is no such code
 */
public record Link(
        boolean linked, Attempts attempts, @Nullable Found found) {

    /** @param hasAccount some account is linked to a record of the same person */
    public record Found(OpenCode code, DonorOnRegister donor, boolean hasAccount) {
        private boolean mayBeLinked(Instant now) {
            return !code.isOver(now)
                    && !hasAccount
                    && donor.survivor() == null
                    && donor.standing().diedOn() == null;
        }
    }

    /** @param born as entered, local date */
    public LinkDecision decide(LocalDate born, Instant now) {
        if (linked) return new NotTried(new AccountObjection.AccountLinkedAlready());
        var until = attempts.waitsUntil();
        if (until != null && attempts.waits(now)) return new NotTried(new AccountObjection.AccountWaits(until));
        if (found == null || !found.mayBeLinked(now)) return new Wrong(attempts.oneMore(now), null);
        if (found.donor().dateOfBirth().equals(born))
            return new Linked(found.donor().donor());
        return new Wrong(
                attempts.oneMore(now),
                new WrongOn(found.code().donor(), found.code().isLastAttempt()));
    }
}
