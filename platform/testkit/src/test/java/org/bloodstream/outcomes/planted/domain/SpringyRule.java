package org.bloodstream.outcomes.planted.domain;

import org.springframework.util.StringUtils;

public final class SpringyRule {
    public boolean holds(String fact) {
        return StringUtils.hasText(fact);
    }
}
