package org.bloodstream.donors.account.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an attempt to link an account comes to. */
public sealed interface LinkDecision {
    record Linked(UUID donor) implements LinkDecision {}

    /**
     * @param attempts of the account, this one included
     * @param code what it was tried on; absent when there is no such code
     */
    record Wrong(Attempts attempts, @Nullable WrongOn code) implements LinkDecision {}

    /** Nothing was tried. */
    record NotTried(AccountObjection objection) implements LinkDecision {}

    /** @param closes that was one attempt too many for the code */
    record WrongOn(UUID donor, boolean closes) {}
}
