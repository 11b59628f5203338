package org.bloodstream.donors.cliniciantask.view;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.cliniciantask.application.ClinicianTasks.Kind;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.Roles;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Whoever stands in an answer is on record as opened. */
@RestController
class ClinicianTasksController {
    private final DatabaseClient database;
    private final Openings openings;

    ClinicianTasksController(DatabaseClient database, Openings openings) {
        this.database = database;
        this.openings = openings;
    }

    /** Open ones, oldest first, at most 200. */
    @GetMapping("/api/donors/clinician-tasks")
    @PreAuthorize("hasRole('" + Roles.DONOR_CLINICIAN + "')")
    Mono<ToDecide> tasks(Opening opening) {
        return database.sql("""
                        select task, kind, about, donor, donation, codes, raised_at from clinician_task
                        where closed_at is null order by raised_at, task limit 200""")
                .mapProperties(TaskRow.class)
                .all()
                .map(TaskRow::open)
                .collectList()
                .flatMap(all -> openings.givenByRoleAlone(
                        opening,
                        all.stream()
                                .map(each -> each.donor().toString())
                                .distinct()
                                .toList(),
                        new ToDecide(all)));
    }

    record ToDecide(List<ToLookInto> tasks) {}

    /** @param about the information that was told, or the laboratory's event */
    record ToLookInto(
            UUID task,
            Kind kind,
            UUID about,
            UUID donor,
            DonationNumber donation,
            List<String> codes,
            Instant raisedAt) {}

    record TaskRow(UUID task, String kind, UUID about, UUID donor, String donation, String[] codes, Instant raisedAt) {
        ToLookInto open() {
            return new ToLookInto(
                    task,
                    Kind.valueOf(kind),
                    about,
                    donor,
                    new DonationNumber(donation),
                    Arrays.asList(codes),
                    raisedAt);
        }
    }
}
