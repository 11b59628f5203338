package org.bloodstream.donors.donorcard;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.donorrecord.MergedDonor;
import org.bloodstream.donors.donorrecord.UnknownDonor;
import org.bloodstream.labels.DonorCardLabel;
import org.bloodstream.labels.PdfLabels;
import org.bloodstream.labels.WristbandName;
import org.bloodstream.web.LabelFormat;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Prints a donor's card, away from the event loops. It changes nothing. */
@RestController
class DonorCardController {
    private final DatabaseClient database;
    private final Openings openings;

    DonorCardController(DatabaseClient database, Openings openings) {
        this.database = database;
        this.openings = openings;
    }

    @GetMapping(path = "/api/donors/{donor}/card", produces = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ResponseEntity<byte[]>> card(Opening opening, @PathVariable UUID donor) {
        return database.sql("""
                        select family_name, given_name, person as survivor
                        from donor left join donor_merge on merged = donor where donor = :donor""")
                .bind("donor", donor)
                .mapProperties(Holder.class)
                .one()
                .flatMap(holder -> openings.givenByRoleAlone(opening, List.of(donor.toString()), holder))
                .flatMap(holder -> print(donor, holder))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such donor", new UnknownDonor())));
    }

    private static Mono<ResponseEntity<byte[]>> print(UUID donor, Holder holder) {
        var survivor = holder.survivor();
        if (survivor != null)
            return Mono.error(() -> new RefusalException(
                    HttpStatus.UNPROCESSABLE_ENTITY, "The card is not printed", List.of(new MergedDonor(survivor))));
        var card = new DonorCardLabel(new WristbandName(holder.familyName(), holder.givenName()), donor);
        return Mono.fromCallable(() -> PdfLabels.render(card))
                .subscribeOn(Schedulers.boundedElastic())
                .map(paper -> LabelFormat.PDF.file("donor-card", paper));
    }

    record Holder(
            String familyName, String givenName, @Nullable UUID survivor) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Holder[…]";
        }
    }
}
