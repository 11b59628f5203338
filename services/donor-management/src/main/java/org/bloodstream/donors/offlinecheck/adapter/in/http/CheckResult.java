package org.bloodstream.donors.offlinecheck.adapter.in.http;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.chairside.adapter.in.http.ItemResult.Told;
import org.bloodstream.donors.offlinecheck.application.CheckOutcome;
import org.bloodstream.donors.offlinecheck.application.CheckOutcome.Judged;
import org.bloodstream.donors.offlinecheck.application.CheckOutcome.NotJudged;
import org.bloodstream.donors.offlinecheck.domain.ToldAndJudged.Selection;
import org.jspecify.annotations.Nullable;

/**
 * @param outcome by the rules of its day; absent where it could not be judged
 * @param task a clinician's; absent where the donor was told what is so
 */
record CheckResult(
        UUID id,
        boolean judged,
        @Nullable UUID assessment,
        @Nullable Selection told,
        @Nullable Selection outcome,
        @Nullable UUID task,
        List<Told> objections) {
    static CheckResult of(CheckOutcome outcome) {
        return switch (outcome) {
            case Judged(var id, var assessment, var told, var judged, var task) ->
                new CheckResult(id, true, assessment, told, judged, task, List.of());
            case NotJudged(var id, var objections, var task) ->
                new CheckResult(
                        id,
                        false,
                        null,
                        null,
                        null,
                        task,
                        objections.stream().map(Told::of).toList());
        };
    }
}
