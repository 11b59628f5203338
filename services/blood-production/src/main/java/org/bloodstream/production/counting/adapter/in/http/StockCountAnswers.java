package org.bloodstream.production.counting.adapter.in.http;

import java.util.function.Function;
import org.bloodstream.production.counting.domain.CountDecision;
import org.bloodstream.production.counting.domain.CountDecision.Refused;
import org.bloodstream.production.counting.domain.CountDecision.Taken;
import org.bloodstream.production.counting.domain.StockCountNumber;
import org.bloodstream.production.counting.domain.StockCountObjection.StockCountUnknown;
import org.bloodstream.web.Answer;

/** What is answered about stock counts. */
final class StockCountAnswers {
    private StockCountAnswers() {}

    static <R> Answer answer(CountDecision<R> decision, String refusal, Function<R, Object> taken) {
        return switch (decision) {
            case Taken<R>(var result) -> Answer.ok(taken.apply(result));
            case Refused<R>(var objections) -> Answer.refused(refusal, objections);
        };
    }

    static Answer unknown(StockCountNumber count) {
        return Answer.notFound("No such stock count", new StockCountUnknown(count));
    }
}
