package org.bloodstream.donors.designation.application;

import java.util.UUID;
import org.bloodstream.donors.designation.application.WithdrawalOutcome.Refused;
import org.bloodstream.donors.designation.application.WithdrawalOutcome.Unknown;
import org.bloodstream.donors.designation.application.WithdrawalOutcome.Withdrawn;
import org.bloodstream.donors.designation.domain.Designation;
import org.bloodstream.donors.designation.domain.DesignationPolicy;
import org.bloodstream.donors.designation.domain.Withdrawal;
import org.bloodstream.donors.designation.domain.WithdrawalGround;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A request for one patient ends, and what was given for it is told to production as not wanted. */
@Service
public class WithdrawingDesignations {
    private final Withdrawals withdrawals;

    WithdrawingDesignations(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    /** Call inside a transaction. */
    public Mono<WithdrawalOutcome> withdraw(UUID donor, UUID designation, WithdrawalGround ground, Act act) {
        return withdrawals
                .lock(donor, designation)
                .flatMap(known -> {
                    var objections = DesignationPolicy.objectionsToWithdrawing(known);
                    return objections.isEmpty()
                            ? end(known, new Withdrawal(ground, act.at()), act)
                            : Mono.just(new Refused(objections));
                })
                .defaultIfEmpty(new Unknown());
    }

    private Mono<WithdrawalOutcome> end(Designation known, Withdrawal withdrawal, Act act) {
        var designation = known.designation();
        return withdrawals.collected(designation).collectList().flatMap(collected -> withdrawals
                .withdraw(known, withdrawal, collected, act)
                .then(Mono.zip(
                        withdrawals.running(designation).collectList(),
                        withdrawals.appointments(known.donor()).collectList()))
                .map(left -> new Withdrawn(
                        new WithdrawnDesignation(designation, withdrawal, collected, left.getT1(), left.getT2()))));
    }
}
