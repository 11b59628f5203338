package org.bloodstream.donors.migration.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.donors.migration.domain.MigrationObjection.ImportUnknown;
import org.bloodstream.donors.migration.view.DifferenceReadings.DifferenceCount;
import org.bloodstream.donors.migration.view.WhichDifferences.Decided;
import org.bloodstream.web.Opening;
import org.bloodstream.web.Openings;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Whoever a difference concerns is on record as opened; counts show nobody. */
@RestController
class DifferenceReadController {
    private final ImportReadings imports;
    private final DifferenceReadings differences;
    private final Openings openings;

    DifferenceReadController(ImportReadings imports, DifferenceReadings differences, Openings openings) {
        this.imports = imports;
        this.differences = differences;
        this.openings = openings;
    }

    /** @param open true when absent; {@code decided} says more, and counts where both are given */
    @GetMapping("/api/donors/imports/{import}/differences")
    @PreAuthorize("hasRole('" + Roles.QUALITY_OFFICER + "')")
    Mono<Differences> differences(
            Opening opening,
            @PathVariable("import") UUID number,
            @RequestParam Optional<Boolean> open,
            @RequestParam Optional<Decided> decided,
            @RequestParam Optional<FileKind> kind,
            @RequestParam Optional<String> field,
            @RequestParam Optional<Long> after,
            @RequestParam Optional<Integer> limit) {
        var which = new WhichDifferences(
                decided.orElse(open.orElse(true) ? Decided.OPEN : Decided.ALL), kind.orElse(null), field.orElse(null));
        return known(number)
                .flatMap(_ -> differences.list(number, which, after.orElse(0L), ImportReadController.most(limit)))
                .map(Differences::new)
                .flatMap(found -> openings.givenByRoleAlone(opening, found.persons(), found));
    }

    @GetMapping("/api/donors/imports/{import}/difference-counts")
    @PreAuthorize("hasAnyRole('" + Roles.QUALITY_OFFICER + "', '" + Roles.INTEGRATION_OPERATOR + "')")
    Mono<Counts> counts(@PathVariable("import") UUID number) {
        return known(number).flatMap(_ -> differences.count(number)).map(Counts::new);
    }

    private Mono<ImportProgress> known(UUID number) {
        return imports.find(number)
                .switchIfEmpty(Mono.error(() -> RefusalException.notFound("No such import", new ImportUnknown())));
    }

    record Counts(List<DifferenceCount> counts) {}

    record Differences(List<FoundDifference> differences) {
        List<String> persons() {
            return differences.stream()
                    .map(FoundDifference::donor)
                    .filter(Objects::nonNull)
                    .map(UUID::toString)
                    .distinct()
                    .toList();
        }
    }
}
