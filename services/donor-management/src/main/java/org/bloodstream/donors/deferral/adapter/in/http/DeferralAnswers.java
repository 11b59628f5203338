package org.bloodstream.donors.deferral.adapter.in.http;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Function;
import org.bloodstream.donors.deferral.application.DeferralOutcome;
import org.bloodstream.donors.deferral.application.DeferralOutcome.DeferralUnknown;
import org.bloodstream.donors.deferral.application.DeferralOutcome.Done;
import org.bloodstream.donors.deferral.application.DeferralOutcome.DonorUnknown;
import org.bloodstream.donors.deferral.application.DeferralOutcome.Refused;
import org.bloodstream.donors.deferral.application.Deferrals;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.web.Answer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Outcomes as answers: a deferral is answered with its history. */
@Component
class DeferralAnswers {
    private final Deferrals deferrals;
    private final ZoneId zone;

    DeferralAnswers(Deferrals deferrals, ZoneId zone) {
        this.deferrals = deferrals;
        this.zone = zone;
    }

    Mono<Answer> of(UUID donor, DeferralOutcome outcome, Instant now, Function<Object, Answer> done) {
        return switch (outcome) {
            case Done(var after) ->
                deferrals
                        .history(donor)
                        .collectList()
                        .map(history -> done.apply(ReadDeferral.of(after, history, now.atZone(zone))));
            case Refused(var objections) ->
                Mono.just(Answer.refused("The deferral was not recorded or changed", objections));
            case DonorUnknown _ -> Mono.just(Answer.notFound("No such donor", new UnknownDonor()));
            case DeferralUnknown _ -> Mono.just(Answer.notFound("No such deferral", new UnknownDeferral()));
        };
    }
}
