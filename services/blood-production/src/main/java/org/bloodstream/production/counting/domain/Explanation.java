package org.bloodstream.production.counting.domain;

import static org.bloodstream.production.counting.domain.Finding.ELSEWHERE;
import static org.bloodstream.production.counting.domain.Finding.MISSING;
import static org.bloodstream.production.counting.domain.Finding.UNKNOWN;

/** What a discrepancy turned out to be. Ours [D]: no sheet lists any. */
public enum Explanation {
    /** It is there after all, and was always kept as it should be. */
    FOUND,
    /** It stood elsewhere, or belongs elsewhere and stands there now; or it had left, and its despatch may be recorded now. */
    MOVED,
    /** Nobody knows where it is, after a search: it is discarded, for nothing brings back what kept it fit. */
    LOST,
    /** What had happened was recorded since: it left, was discarded, or became another. */
    RECORDED_SINCE,
    /** It was destroyed: the record had ended it before. */
    DESTROYED,
    /** It is another service's, and goes back there. */
    SENT_BACK,
    /** It was misread, or scanned at the wrong shelf. */
    WRONGLY_SCANNED;

    public boolean explains(Finding kind) {
        return switch (this) {
            case FOUND, LOST -> kind == MISSING;
            case MOVED, RECORDED_SINCE -> kind != UNKNOWN;
            case DESTROYED, WRONGLY_SCANNED -> kind != MISSING;
            case SENT_BACK -> kind == UNKNOWN || kind == ELSEWHERE;
        };
    }
}
