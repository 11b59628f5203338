package org.bloodstream.donors.chairside.view;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.chairside.view.CollectionLists.Listed;
import org.bloodstream.donors.sessions.application.NotThere;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Whoever stands in an answer is on record as opened. */
@RestController
class CollectionReadController {
    private final CollectionLists lists;
    private final Openings openings;

    CollectionReadController(CollectionLists lists, Openings openings) {
        this.lists = lists;
        this.openings = openings;
    }

    @GetMapping("/api/donors/sessions/{session}/collections")
    @PreAuthorize("hasRole('" + Roles.DONOR_CARER + "')")
    Mono<ListOfCollections> collections(Opening opening, @PathVariable UUID session) {
        return lists.of(session)
                .flatMap(all -> openings.givenByRoleAlone(
                        opening,
                        all.stream()
                                .map(each -> each.donor().toString())
                                .distinct()
                                .toList(),
                        new ListOfCollections(all)))
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such session", NotThere.SESSION)));
    }

    record ListOfCollections(List<Listed> collections) {}
}
