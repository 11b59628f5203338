package org.bloodstream.donors.precheck;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.account.application.Me;
import org.bloodstream.donors.deferral.application.Deferrals;
import org.bloodstream.donors.eligibility.application.Assessments;
import org.bloodstream.donors.eligibility.application.GivenAnswer;
import org.bloodstream.donors.eligibility.domain.DonorForSelection;
import org.bloodstream.donors.eligibility.domain.Eligibility;
import org.bloodstream.donors.eligibility.domain.Reply;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.precheck.PreCheckObjection.AppointmentNotBooked;
import org.bloodstream.donors.precheck.PreCheckObjection.QuestionsChanged;
import org.bloodstream.donors.precheck.PreCheckOutcome.Kept;
import org.bloodstream.donors.precheck.PreCheckOutcome.NotMine;
import org.bloodstream.donors.precheck.PreCheckOutcome.Refused;
import org.bloodstream.donors.sessions.application.Appointments;
import org.bloodstream.donors.sessions.domain.Appointment;
import org.bloodstream.donors.sessions.domain.AppointmentState;
import org.bloodstream.donors.sessions.domain.OfferedSlot;
import org.bloodstream.rules.InForce;
import org.bloodstream.rules.RulesInForce;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class AnsweringInAdvance {
    private final Appointments appointments;
    private final Assessments assessments;
    private final Deferrals deferrals;
    private final PreChecks preChecks;
    private final RulesInForce<SelectionPolicy> rules;
    private final ZoneId zone;

    AnsweringInAdvance(
            Appointments appointments,
            Assessments assessments,
            Deferrals deferrals,
            PreChecks preChecks,
            RulesInForce<SelectionPolicy> rules,
            ZoneId zone) {
        this.appointments = appointments;
        this.assessments = assessments;
        this.deferrals = deferrals;
        this.preChecks = preChecks;
        this.rules = rules;
        this.zone = zone;
    }

    /**
     * Call inside a transaction. Nothing but the answers is kept: no deferral, no change of the appointment.
     *
     * @param content SHA-256 of the questionnaire that was answered
     */
    public Mono<PreCheckOutcome> answer(Me me, UUID appointment, String content, List<Reply> replies, Instant at) {
        return appointments
                .find(appointment)
                .filter(found -> me.isMine(found.donor()))
                .flatMap(found -> found.standing().state() == AppointmentState.BOOKED
                        ? booked(me, found, content, replies, at)
                        : Mono.just(new Refused(List.of(new AppointmentNotBooked()))))
                .defaultIfEmpty(new NotMine());
    }

    private Mono<PreCheckOutcome> booked(
            Me me, Appointment appointment, String content, List<Reply> replies, Instant at) {
        return Mono.zip(
                        assessments.donor(me.donor(), List.of()),
                        appointments.offered(appointment.slot()),
                        rules.at(at))
                .flatMap(known -> {
                    var inForce = known.getT3();
                    if (!inForce.version().content().equals(content))
                        return Mono.just(new Refused(
                                List.of(new QuestionsChanged(inForce.version().content()))));
                    var objections = inForce.rules()
                            .questionnaire()
                            .objectionsTo(known.getT1().sex(), replies, at.atZone(zone));
                    if (!objections.isEmpty()) return Mono.just(new Refused(objections));
                    var given = given(appointment, inForce, replies, at);
                    return preChecks
                            .keep(given, me.act(at))
                            .then(advise(me, known.getT1(), known.getT2(), inForce.rules(), replies));
                });
    }

    private Mono<PreCheckOutcome> advise(
            Me me, DonorForSelection donor, OfferedSlot offered, SelectionPolicy policy, List<Reply> replies) {
        ZonedDateTime then = offered.day().atTime(offered.slot().startsAt()).atZone(zone);
        var answers =
                replies.stream().flatMap(reply -> reply.answers().stream()).toList();
        var decision = Eligibility.inAdvance(policy, donor, offered.slot().donation(), answers, then);
        return deferrals
                .of(me.donor())
                .map(all -> new Kept(Advice.of(decision, all, offered.slot().donation(), then)));
    }

    private static PreCheck given(
            Appointment appointment, InForce<SelectionPolicy> inForce, List<Reply> replies, Instant at) {
        return new PreCheck(
                appointment.appointment(),
                appointment.donor(),
                appointment.slot().session(),
                inForce.version(),
                replies.stream()
                        .map(reply -> new PreCheck.Replied(
                                reply.question(),
                                reply.yes(),
                                reply.answers().stream().map(GivenAnswer::of).toList()))
                        .toList(),
                at);
    }
}
