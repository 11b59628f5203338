package org.bloodstream.records.wristband.application;

import org.bloodstream.labels.PrinterResolution;
import org.bloodstream.records.wristband.domain.Wristband;
import reactor.core.publisher.Mono;

/** Makes paper of a wristband, away from the event loops. What no wristband shows ends in an {@code UnprintableLabelException}. */
public interface WristbandPress {
    /** One page of the wristband's own size. */
    Mono<byte[]> pdf(Wristband wristband);

    /** For a label printer, in UTF-8. */
    Mono<byte[]> zpl(Wristband wristband, PrinterResolution resolution);

    /** Which of the two leaves a place where the name is to be written by hand, since it lacks its letters or the room. */
    Mono<NameByHand> nameByHand(Wristband wristband);

    record NameByHand(boolean pdf, boolean zpl) {}
}
