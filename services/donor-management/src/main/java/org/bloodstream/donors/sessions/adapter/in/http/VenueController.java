package org.bloodstream.donors.sessions.adapter.in.http;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.sessions.application.AddingVenues;
import org.bloodstream.donors.sessions.application.ChangingVenues;
import org.bloodstream.donors.sessions.application.Venues;
import org.bloodstream.donors.sessions.domain.VenueAdded;
import org.bloodstream.web.Answer;
import org.bloodstream.web.CommandRequest;
import org.bloodstream.web.Commands;
import org.bloodstream.web.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class VenueController {
    private final Commands commands;
    private final AddingVenues adding;
    private final ChangingVenues changing;
    private final Venues venues;

    VenueController(Commands commands, AddingVenues adding, ChangingVenues changing, Venues venues) {
        this.commands = commands;
        this.adding = adding;
        this.changing = changing;
        this.venues = venues;
    }

    @PostMapping("/api/donors/venues")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<Object>> add(CommandRequest request, @Valid @RequestBody AddVenue body) {
        return commands.once(request, body, () -> adding.add(
                        body.name().strip(), body.postcodeDistrict(), body.placed(), request.act())
                .map(Answers.of("The venue was not added", event -> Answer.created(new NewVenue(event.venue())))));
    }

    @PostMapping("/api/donors/venues/{venue}/change")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<Object>> change(
            CommandRequest request, @PathVariable UUID venue, @Valid @RequestBody AddVenue body) {
        var after = new VenueAdded(venue, body.name().strip(), body.postcodeDistrict(), body.placed());
        return commands.once(request, body, () -> changing.change(after, request.act())
                .map(Answers.of("The venue was not changed", changed -> Answer.ok(new NewVenue(changed)))));
    }

    @PostMapping("/api/donors/venues/{venue}/retirement")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<Object>> retire(
            CommandRequest request, @PathVariable UUID venue, @RequestBody NothingMore body) {
        return commands.once(request, body, () -> changing.retire(venue, request.act())
                .map(Answers.of("The venue was not retired", retired -> Answer.ok(new NewVenue(retired)))));
    }

    @GetMapping("/api/donors/venues")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<VenueList> read() {
        return venues.all().collectList().map(VenueList::new);
    }

    record NothingMore() {}

    record NewVenue(UUID venue) {}

    /** @param venues by name, without those that were retired */
    record VenueList(List<VenueAdded> venues) {}
}
