package org.bloodstream.exchange.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Newest first; {@code next} is absent on the last page. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LedgerPage(List<LedgerLine> items, @Nullable String next) {
    static LedgerPage of(List<LedgerLine> oneMore, int limit) {
        if (oneMore.size() <= limit) return new LedgerPage(oneMore, null);
        var last = oneMore.get(limit - 1);
        return new LedgerPage(oneMore.subList(0, limit), new LedgerCursor(last.at(), last.message()).text());
    }
}
