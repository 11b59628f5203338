package org.bloodstream.donors.migration.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.donors.migration.domain.MigrationObjection.ImportUnknown;
import org.bloodstream.web.BadInputException;
import org.bloodstream.web.RefusalException;
import org.bloodstream.web.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Progress and refusals show nobody. */
@RestController
class ImportReadController {
    private static final String WATCHING =
            "hasAnyRole('" + Roles.QUALITY_OFFICER + "', '" + Roles.INTEGRATION_OPERATOR + "')";
    private static final int MOST = 500;
    private static final int USUAL = 100;

    private final ImportReadings imports;

    ImportReadController(ImportReadings imports) {
        this.imports = imports;
    }

    @GetMapping("/api/donors/imports")
    @PreAuthorize(WATCHING)
    Mono<Imports> list() {
        return imports.latest().collectList().map(Imports::new);
    }

    @GetMapping("/api/donors/imports/{import}")
    @PreAuthorize(WATCHING)
    Mono<ImportProgress> progress(@PathVariable("import") UUID number) {
        return imports.find(number).switchIfEmpty(unknown());
    }

    @GetMapping("/api/donors/imports/{import}/refusals")
    @PreAuthorize(WATCHING)
    Mono<Refusals> refusals(
            @PathVariable("import") UUID number,
            @RequestParam FileKind file,
            @RequestParam Optional<Long> after,
            @RequestParam Optional<Integer> limit) {
        return imports.find(number)
                .switchIfEmpty(unknown())
                .flatMap(_ -> imports.refusals(number, file, after.orElse(0L), most(limit)))
                .map(Refusals::new);
    }

    static int most(Optional<Integer> limit) {
        int most = limit.orElse(USUAL);
        if (most < 1 || most > MOST) throw new BadInputException("limit", "invalid", "is 1 to " + MOST);
        return most;
    }

    private static <T> Mono<T> unknown() {
        return Mono.error(() -> RefusalException.notFound("No such import", new ImportUnknown()));
    }

    record Imports(List<ImportProgress> imports) {}

    record Refusals(List<RefusedRow> refusals) {}
}
