package org.bloodstream.chaos.evidence;

import java.util.Optional;

/** A try with what came of it; nothing when the load driver itself ended before. */
public record Try(Asked asked, Optional<Answered> answered) {
    /** Whether it got that verdict. */
    public boolean was(Verdict verdict) {
        return answered.filter(answer -> answer.verdict() == verdict).isPresent();
    }

    public boolean hasStatus(String status) {
        return answered.filter(answer -> answer.status().equals(status)).isPresent();
    }

    /** Whether it settled anything. */
    public boolean isFinal() {
        return answered.filter(answer -> answer.verdict().isFinal()).isPresent();
    }
}
