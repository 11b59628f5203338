package org.bloodstream.donors.contact.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.contact.application.ChangingContact;
import org.bloodstream.donors.contact.application.ContactOutcome;
import org.bloodstream.donors.contact.application.ContactOutcome.Changed;
import org.bloodstream.donors.contact.application.ContactOutcome.ConsentRecorded;
import org.bloodstream.donors.contact.application.ContactOutcome.DonorUnknown;
import org.bloodstream.donors.contact.application.ContactOutcome.Refused;
import org.bloodstream.donors.contact.application.Contacts;
import org.bloodstream.donors.contact.application.PersonsContact;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.donors.standing.application.Standings;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ContactController {
    private static final String CARER = "hasRole('" + Roles.DONOR_CARER + "')";
    private static final String READERS = "hasAnyRole('" + Roles.DONOR_CARER + "', '" + Roles.DONOR_CLINICIAN + "')";

    private final Commands commands;
    private final ChangingContact contact;
    private final Contacts contacts;
    private final PersonsContact person;
    private final Standings standings;
    private final Openings openings;

    ContactController(
            Commands commands,
            ChangingContact contact,
            Contacts contacts,
            PersonsContact person,
            Standings standings,
            Openings openings) {
        this.person = person;
        this.commands = commands;
        this.contact = contact;
        this.contacts = contacts;
        this.standings = standings;
        this.openings = openings;
    }

    @GetMapping("/api/donors/{donor}/contact")
    @PreAuthorize(READERS)
    Mono<ContactPage> read(Opening opening, @PathVariable UUID donor) {
        return standings
                .of(List.of(donor))
                .next()
                .flatMap(found -> Mono.zip(
                                contacts.versions(donor).collectList(),
                                contacts.consents(donor).collectList(),
                                person.consents(donor),
                                person.ways(donor))
                        .map(held -> ContactPage.of(found, held.getT1(), held.getT2(), held.getT3(), held.getT4())))
                .flatMap(page -> openings.givenByRoleAlone(opening, donor.toString(), page))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such donor", new UnknownDonor())));
    }

    @PostMapping("/api/donors/{donor}/contact")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> change(
            CommandRequest request, @PathVariable UUID donor, @Valid @RequestBody ChangeContact body) {
        return commands.once(request, body, () -> contact.change(donor, body.details(), body.seen(), request.act())
                .map(outcome -> answer(donor, outcome)));
    }

    @PostMapping("/api/donors/{donor}/consents")
    @PreAuthorize(CARER)
    Mono<ResponseEntity<Object>> consent(
            CommandRequest request, @PathVariable UUID donor, @Valid @RequestBody RecordConsent body) {
        return commands.once(request, body, () -> contact.record(donor, body.read(), request.act())
                .map(outcome -> answer(donor, outcome)));
    }

    private static Answer answer(UUID donor, ContactOutcome outcome) {
        return switch (outcome) {
            case Changed(int version) -> Answer.ok(new Recorded(donor, version));
            case ConsentRecorded _ -> Answer.created(new Recorded(donor, null));
            case Refused(var objections) -> Answer.refused("Nothing was recorded", objections);
            case DonorUnknown _ -> Answer.notFound("No such donor", new UnknownDonor());
        };
    }

    /** @param version of the contact details; absent for a consent */
    record Recorded(UUID donor, @Nullable Integer version) {}
}
