package org.bloodstream.donors.contact.adapter.in.http;

import jakarta.validation.Valid;
import org.bloodstream.donors.account.application.OwnRecords;
import org.bloodstream.donors.account.domain.Account;
import org.bloodstream.donors.contact.application.ChangingContact;
import org.bloodstream.donors.contact.application.ContactOutcome;
import org.bloodstream.donors.contact.application.ContactOutcome.Changed;
import org.bloodstream.donors.contact.application.ContactOutcome.ConsentRecorded;
import org.bloodstream.donors.contact.application.ContactOutcome.DonorUnknown;
import org.bloodstream.donors.contact.application.ContactOutcome.Refused;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The same as a donor carer does, by the donor, for nobody else. */
@RestController
class OwnContactController {
    private static final String DONOR = "hasRole('" + Roles.DONOR + "')";

    private final Commands commands;
    private final ChangingContact contact;
    private final OwnRecords own;

    OwnContactController(Commands commands, ChangingContact contact, OwnRecords own) {
        this.commands = commands;
        this.contact = contact;
        this.own = own;
    }

    @PostMapping("/api/donors/me/contact")
    @PreAuthorize(DONOR)
    Mono<ResponseEntity<Object>> change(
            CommandRequest request, Account account, @Valid @RequestBody ChangeContact body) {
        return own.of(account)
                .flatMap(me -> commands.once(request, body, () -> contact.change(
                                me.donor(), body.details(), body.seen(), me.act(request.at()))
                        .map(OwnContactController::answer)));
    }

    @PostMapping("/api/donors/me/consents")
    @PreAuthorize(DONOR)
    Mono<ResponseEntity<Object>> consent(
            CommandRequest request, Account account, @Valid @RequestBody RecordConsent body) {
        return own.of(account)
                .flatMap(me ->
                        commands.once(request, body, () -> contact.record(me.donor(), body.read(), me.act(request.at()))
                                .map(OwnContactController::answer)));
    }

    private static Answer answer(ContactOutcome outcome) {
        return switch (outcome) {
            case Changed(int version) -> Answer.ok(new OwnRecorded(version));
            case ConsentRecorded _ -> Answer.created(new OwnRecorded(null));
            case Refused(var objections) -> Answer.refused("Nothing was changed", objections);
            case DonorUnknown _ -> Answer.notFound("No such donor", new UnknownDonor());
        };
    }

    /** @param version of the contact details; absent for a consent */
    record OwnRecorded(@Nullable Integer version) {}
}
