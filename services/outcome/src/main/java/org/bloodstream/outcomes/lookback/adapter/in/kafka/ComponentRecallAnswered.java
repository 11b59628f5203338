package org.bloodstream.outcomes.lookback.adapter.in.kafka;

import org.bloodstream.blood.isbt128.ComponentId;

/** {@code recall/ComponentRecallAnswered.v1}, as far as it matters here. */
record ComponentRecallAnswered(ComponentId component, String answer) {
    boolean transfused() {
        return answer.equals("TRANSFUSED");
    }
}
