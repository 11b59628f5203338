package org.bloodstream.donors.migration.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.bloodstream.donors.migration.domain.Comparing;
import org.bloodstream.donors.migration.domain.Difference;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.donors.migration.domain.ImportState;
import org.bloodstream.donors.migration.domain.RowReading;
import org.bloodstream.donors.migration.domain.RowReading.Read;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The migration check: reads the source once more, and what is held, in both directions. Nothing of the import is used. */
@Service
class ComparingRows {
    private final Surveying surveying;
    private final SourceFiles files;
    private final Imports imports;
    private final HeldRows held;
    private final Differences differences;
    private final ImportSettings settings;
    private final Clock clock;
    private final ZoneId zone;

    ComparingRows(
            Surveying surveying,
            SourceFiles files,
            Imports imports,
            HeldRows held,
            Differences differences,
            ImportSettings settings,
            Clock clock,
            ZoneId zone) {
        this.surveying = surveying;
        this.files = files;
        this.imports = imports;
        this.held = held;
        this.differences = differences;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    Mono<Void> compare(Work work) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return Flux.fromIterable(FileKind.byHarm())
                .concatMap(kind -> surveying.survey(work, kind, today).flatMap(survey -> forwards(work, survey)
                        .then(backwards(work, survey))))
                .then(imports.enter(work, ImportState.COMPARED));
    }

    /** Every row of the source is looked for in what is held. */
    private Mono<Void> forwards(Work work, Survey survey) {
        return files.rows(work.folder(), survey.header().kind(), 0, settings.rowsAtATime())
                .map(lines -> lines.stream().map(survey::read).toList())
                .concatMap(readings -> compared(work, survey, readings), 1)
                .concatMap(found -> differences.found(work, found))
                .then();
    }

    private Mono<List<Difference>> compared(Work work, Survey survey, List<RowReading> readings) {
        var kind = survey.header().kind();
        var numbers = readings.stream()
                .filter(Read.class::isInstance)
                .map(read -> ((Read) read).row().number())
                .distinct()
                .toList();
        return held.of(work.system(), kind, numbers)
                .collectMap(row -> Comparing.key(kind, row, survey.today()), row -> row, HashMap::new)
                .map(there -> readings.stream()
                        .flatMap(reading ->
                                Comparing.of(reading, find(there, reading), survey.today(), survey.header()).stream())
                        .toList());
    }

    private static @Nullable SortedMap<String, String> find(
            Map<String, SortedMap<String, String>> there, RowReading reading) {
        return reading instanceof Read(var row) ? there.get(row.key()) : null;
    }

    /** Everything that is held is looked for in the source. */
    private Mono<Void> backwards(Work work, Survey survey) {
        var kind = survey.header().kind();
        return held.all(work.system(), kind, settings.rowsAtATime())
                .filter(row -> !survey.keys().has(Comparing.key(kind, row, survey.today())))
                .map(row -> Comparing.onlyHeld(kind, row))
                .buffer(settings.rowsAtATime())
                .concatMap(found -> differences.found(work, found))
                .then();
    }
}
