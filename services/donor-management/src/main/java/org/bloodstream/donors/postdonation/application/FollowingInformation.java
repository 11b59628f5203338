package org.bloodstream.donors.postdonation.application;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.cliniciantask.application.ClinicianTasks;
import org.bloodstream.donors.cliniciantask.application.ClinicianTasks.Kind;
import org.bloodstream.donors.deferral.application.DeferralOutcome;
import org.bloodstream.donors.deferral.application.ImposingDeferrals;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.Imposition;
import org.bloodstream.donors.eligibility.application.Assessments;
import org.bloodstream.donors.eligibility.application.InformationJudged;
import org.bloodstream.donors.eligibility.domain.Answer;
import org.bloodstream.donors.eligibility.domain.Eligibility;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.postdonation.domain.AfterInformation;
import org.bloodstream.donors.postdonation.domain.PostDonationInformationReceived;
import org.bloodstream.donors.postdonation.domain.PostDonationOutcome.Received;
import org.bloodstream.journal.Act;
import org.bloodstream.rules.InForce;
import org.bloodstream.rules.RulesInForce;
import org.bloodstream.rules.RulesUnreadableException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What was told after giving concerns the donor too: the rules defer, or a clinician is asked. Never a person's own hand: what no
 * rule knows is a clinician's to decide.
 */
@Service
public class FollowingInformation {
    private final RulesInForce<SelectionPolicy> rules;
    private final Assessments assessments;
    private final ImposingDeferrals deferrals;
    private final ClinicianTasks tasks;
    private final ZoneId zone;

    FollowingInformation(
            RulesInForce<SelectionPolicy> rules,
            Assessments assessments,
            ImposingDeferrals deferrals,
            ClinicianTasks tasks,
            ZoneId zone) {
        this.rules = rules;
        this.assessments = assessments;
        this.deferrals = deferrals;
        this.tasks = tasks;
        this.zone = zone;
    }

    /** @param referred whether a clinician has to decide */
    public record Followed(List<Deferral> deferrals, boolean referred) {
        public Followed {
            deferrals = List.copyOf(deferrals);
        }
    }

    /** Call inside the transaction that took it. */
    Mono<Followed> follow(Received received, List<Answer> answers, Act act) {
        var told = received.events().getFirst();
        return after(told, answers, act).flatMap(after -> refer(told, after.referred(), act)
                .then(impose(told.donor(), after.imposed(), act))
                .map(imposed -> new Followed(imposed, !after.referred().isEmpty())));
    }

    private Mono<AfterInformation> after(PostDonationInformationReceived told, List<Answer> answers, Act act) {
        if (answers.isEmpty()) return Mono.just(AfterInformation.NOT_SAID);
        return rules.at(act.at())
                .flatMap(inForce -> judge(told, answers, inForce, act))
                .onErrorResume(RulesUnreadableException.class, _ -> Mono.just(AfterInformation.WITHOUT_RULES));
    }

    private Mono<AfterInformation> judge(
            PostDonationInformationReceived told, List<Answer> answers, InForce<SelectionPolicy> inForce, Act act) {
        return assessments.donor(told.donor(), List.of()).flatMap(donor -> {
            var decision =
                    Eligibility.told(inForce.rules(), donor, answers, act.at().atZone(zone));
            return assessments
                    .add(
                            InformationJudged.of(
                                    told.information(), told.donor(), inForce.version(), answers, decision, act.at()),
                            act)
                    .thenReturn(AfterInformation.of(inForce.rules(), decision));
        });
    }

    private Mono<Void> refer(PostDonationInformationReceived told, List<String> codes, Act act) {
        return codes.isEmpty()
                ? Mono.empty()
                : tasks.raise(
                        new ClinicianTasks.Task(
                                Kind.TOLD_AFTER_DONATION, told.information(), told.donor(), told.donation(), codes),
                        act);
    }

    /** Under the record that stands for the donor's now. */
    private Mono<List<Deferral>> impose(UUID donor, List<Imposition> imposed, Act act) {
        if (imposed.isEmpty()) return Mono.just(List.of());
        return assessments
                .survivor(donor)
                .defaultIfEmpty(donor)
                .flatMapMany(record -> Flux.fromIterable(imposed)
                        .concatMap(each -> deferrals.impose(record, each, act))
                        .map(FollowingInformation::done))
                .collectList();
    }

    /** Merged in this very moment, perhaps: the command is tried again. */
    private static Deferral done(DeferralOutcome outcome) {
        return switch (outcome) {
            case DeferralOutcome.Done(var deferral) -> deferral;
            case DeferralOutcome.Refused _, DeferralOutcome.DonorUnknown _, DeferralOutcome.DeferralUnknown _ ->
                throw new OptimisticLockingFailureException("the donor was not deferred");
        };
    }
}
