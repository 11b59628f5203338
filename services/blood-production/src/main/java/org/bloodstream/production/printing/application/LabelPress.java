package org.bloodstream.production.printing.application;

import org.bloodstream.labels.PrinterResolution;
import org.bloodstream.production.printing.domain.FinalLabel;
import reactor.core.publisher.Mono;

/** Makes paper of a label, away from the event loops. What cannot be printed whole ends in an {@code UnprintableLabelException}. */
public interface LabelPress {
    /** One page of the label's own size. */
    Mono<byte[]> pdf(FinalLabel label);

    /** For a label printer, in UTF-8. */
    Mono<byte[]> zpl(FinalLabel label, PrinterResolution resolution);
}
