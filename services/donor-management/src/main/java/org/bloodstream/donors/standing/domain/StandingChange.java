package org.bloodstream.donors.standing.domain;

import java.time.LocalDate;

/** What somebody wants to record of a donor. */
public sealed interface StandingChange {
    /** @param on local date */
    record RecordDeath(LocalDate on) implements StandingChange {}

    record WithdrawDeath() implements StandingChange {}

    record OptOut() implements StandingChange {}

    record OptIn() implements StandingChange {}

    /** @param service the blood service that invites the donor from now on */
    record Transfer(String service) implements StandingChange {}

    record Return() implements StandingChange {}

    record Restrict(RestrictionGround ground) implements StandingChange {}

    record LiftRestriction() implements StandingChange {}
}
