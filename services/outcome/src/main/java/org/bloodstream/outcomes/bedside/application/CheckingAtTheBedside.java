package org.bloodstream.outcomes.bedside.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.journal.Act;
import org.bloodstream.outcomes.bedside.domain.ScannedLabel;
import org.bloodstream.outcomes.bedside.domain.ScannedWristband;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Answers one check and keeps it. */
@Service
public class CheckingAtTheBedside {
    private final Gathering gathering;
    private final Deciding deciding;
    private final Checks checks;

    CheckingAtTheBedside(Gathering gathering, Deciding deciding, Checks checks) {
        this.gathering = gathering;
        this.deciding = deciding;
        this.checks = checks;
    }

    /**
     * @param wristband the scanner's text
     * @param label the scanner's texts, in any order
     */
    public Mono<BedsideChecked> check(Act act, String wristband, List<String> label) {
        return gathering
                .about(ScannedWristband.read(wristband), ScannedLabel.read(label), act.at())
                .flatMap(deciding::decide)
                .map(decided -> BedsideChecked.of(UUID.randomUUID(), decided))
                .flatMap(checked -> checks.add(act, checked).thenReturn(checked));
    }
}
