package org.bloodstream.donors.callup.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.callup.adapter.in.http.CallUpController.NotOnList;
import org.bloodstream.donors.callup.application.CallUps;
import org.bloodstream.donors.callup.application.CallingUp.Outcome;
import org.bloodstream.donors.callup.application.TelephoneLists;
import org.bloodstream.donors.callup.application.TelephoneLists.ToRing;
import org.bloodstream.donors.callup.application.WritingInvitations;
import org.bloodstream.donors.callup.application.WritingInvitations.OfDonor;
import org.bloodstream.donors.callup.application.WritingInvitations.Written;
import org.bloodstream.donors.contact.domain.Channel;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.bloodstream.web.problem.Problem.Reason;
import org.bloodstream.web.problem.Reasons;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Donors of a list are written to, or rung up. */
@RestController
class InvitationController {
    private final Commands commands;
    private final WritingInvitations writing;
    private final CallUps lists;
    private final TelephoneLists telephone;
    private final Openings openings;

    InvitationController(
            Commands commands, WritingInvitations writing, CallUps lists, TelephoneLists telephone, Openings openings) {
        this.commands = commands;
        this.writing = writing;
        this.lists = lists;
        this.telephone = telephone;
        this.openings = openings;
    }

    @PostMapping("/api/donors/call-ups/{list}/invitations")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<Object>> invite(
            CommandRequest request, @PathVariable UUID list, @Valid @RequestBody InviteDonors body) {
        return commands.once(request, body, () -> writing.write(list, body.donors(), request.act())
                .map(InvitationController::answer));
    }

    private static Answer answer(Written written) {
        return switch (written) {
            case Written.OneByOne(var donors) -> Answer.ok(Invitations.of(donors));
            case Written.Refused(var objection) -> Answer.refused("Nobody was invited", List.of(objection));
            case Written.NoSuchList _ -> Answer.notFound("No such list", new NotOnList());
        };
    }

    /** Everybody whose number is given is on record as opened. */
    @GetMapping("/api/donors/call-ups/{list}/telephone-list")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<TelephoneList> telephoneList(Opening opening, @PathVariable UUID list) {
        return lists.find(list)
                .flatMap(found -> telephone.of(found.list()).collectList())
                .flatMap(all -> openings.givenByRoleAlone(opening, persons(all), new TelephoneList(list, all)))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such list", new NotOnList())));
    }

    private static List<String> persons(List<ToRing> all) {
        return all.stream().map(each -> each.donor().toString()).toList();
    }

    record TelephoneList(UUID list, List<ToRing> donors) {}

    /** @param invited how many have a letter now */
    record Invitations(long invited, List<Invitation> donors) {
        static Invitations of(List<OfDonor> donors) {
            var all = donors.stream().map(Invitation::of).toList();
            return new Invitations(all.stream().filter(Invitation::isMade).count(), all);
        }
    }

    /**
     * @param way by which the letter goes; absent when there is none
     * @param reasons why there is none
     */
    record Invitation(UUID donor, @Nullable Channel way, List<Reason> reasons) {
        static Invitation of(OfDonor of) {
            return switch (of.outcome()) {
                case Outcome.Changed changed -> new Invitation(of.donor(), changed.way(), List.of());
                case Outcome.Refused(var objections) -> new Invitation(of.donor(), null, Reasons.of(objections));
                // Thrown, so that of a list with a stranger on it nobody is invited.
                case Outcome.NotOnList _ -> throw RefusalException.notFound("Not on this list", new NotOnList());
            };
        }

        private boolean isMade() {
            return way != null;
        }
    }
}
