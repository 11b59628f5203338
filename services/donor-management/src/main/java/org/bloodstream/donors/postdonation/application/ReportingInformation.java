package org.bloodstream.donors.postdonation.application;

import java.util.List;
import org.bloodstream.donors.postdonation.application.FollowingInformation.Followed;
import org.bloodstream.donors.postdonation.domain.PostDonationOutcome;
import org.bloodstream.donors.postdonation.domain.PostDonationOutcome.Received;
import org.bloodstream.donors.sessions.application.EndingAppointments;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A donor rings: the blood is held, and the donor deferred where a rule says so. */
@Service
public class ReportingInformation {
    private static final Followed NOTHING = new Followed(List.of(), false);

    private final EndingAppointments appointments;
    private final TakingInformation taking;
    private final FollowingInformation following;

    ReportingInformation(EndingAppointments appointments, TakingInformation taking, FollowingInformation following) {
        this.appointments = appointments;
        this.taking = taking;
        this.following = following;
    }

    /** What became of it. @param followed nothing where it was not taken */
    public record Reported(PostDonationOutcome outcome, Followed followed) {}

    /** Call inside a transaction. Sessions are locked before the donor, as every booking does it. */
    public Mono<Reported> report(ReportInformation command, Act act) {
        var answers = command.report().answers();
        var first = answers.isEmpty() ? Mono.<Void>empty() : appointments.lockSessionsOf(command.donor());
        return first.then(Mono.defer(() -> taking.take(command, act)))
                .flatMap(outcome -> outcome instanceof Received received
                        ? following.follow(received, answers, act).map(followed -> new Reported(outcome, followed))
                        : Mono.just(new Reported(outcome, NOTHING)));
    }
}
