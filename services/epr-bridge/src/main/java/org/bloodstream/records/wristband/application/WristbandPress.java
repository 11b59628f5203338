package org.bloodstream.records.wristband.application;

import org.bloodstream.labels.PrinterResolution;
import org.bloodstream.records.wristband.domain.Wristband;
import reactor.core.publisher.Mono;

/** Makes paper of a wristband, away from the event loops. What cannot be printed whole ends in an {@code UnprintableLabelException}. */
public interface WristbandPress {
    /** One page of the wristband's own size. */
    Mono<byte[]> pdf(Wristband wristband);

    /** For a label printer, in UTF-8. */
    Mono<byte[]> zpl(Wristband wristband, PrinterResolution resolution);
}
