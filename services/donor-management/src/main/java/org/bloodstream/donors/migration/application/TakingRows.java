package org.bloodstream.donors.migration.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.donors.migration.domain.ImportState;
import org.bloodstream.donors.migration.domain.RowReading.Read;
import org.bloodstream.donors.migration.domain.RowReading.Refused;
import org.bloodstream.donors.migration.domain.SourceLine;
import org.bloodstream.donors.migration.domain.SourceRow;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes an import's rows, from where it stands to the end. Stopped at any point and begun again, it ends in the same. */
@Service
class TakingRows {
    /** The header is line 1, the first row line 2. */
    private static final int LINES_BEFORE = 2;

    private final Surveying surveying;
    private final SourceFiles files;
    private final Imports imports;
    private final ImportedRows rows;
    private final ImportSettings settings;
    private final Clock clock;
    private final ZoneId zone;

    TakingRows(
            Surveying surveying,
            SourceFiles files,
            Imports imports,
            ImportedRows rows,
            ImportSettings settings,
            Clock clock,
            ZoneId zone) {
        this.surveying = surveying;
        this.files = files;
        this.imports = imports;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /** All files are surveyed before the first row is taken: so a file that cannot be taken stops the import at once. */
    Mono<Void> take(Work work) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return Flux.fromArray(FileKind.values())
                .concatMap(kind -> surveying.survey(work, kind, today))
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(survey -> file(work, survey))
                .then(imports.enter(work, ImportState.IMPORTED));
    }

    private Mono<Void> file(Work work, Survey survey) {
        var kind = survey.header().kind();
        return imports.rowsRead(work, kind)
                .flatMapMany(read -> files.rows(work.folder(), kind, read, settings.rowsAtATime()))
                .map(lines -> portion(work, survey, lines))
                .concatMap(rows::take, 1)
                .then();
    }

    private static Portion portion(Work work, Survey survey, List<SourceLine> lines) {
        List<SourceRow> good = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (var line : lines) {
            switch (survey.read(line)) {
                case Read(var row) -> good.add(row);
                case Refused bad -> refused.add(bad);
            }
        }
        return new Portion(
                work, survey.header().kind(), survey.sha256(), lines.getFirst().number() - LINES_BEFORE, good, refused);
    }
}
