package org.bloodstream.records.wristband.adapter.out.paper;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.bloodstream.labels.PdfLabels;
import org.bloodstream.labels.PrinterResolution;
import org.bloodstream.labels.WristbandLabel;
import org.bloodstream.labels.ZplLabels;
import org.bloodstream.records.wristband.application.WristbandPress;
import org.bloodstream.records.wristband.domain.Wristband;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@Component
class PlatformWristbandPress implements WristbandPress {
    private final WristbandLabels labels;

    /** @param gs1Prefix 7 digits that GS1 gave to whoever makes the wristbands; blank: the symbol is the bare number */
    PlatformWristbandPress(@Value("${bloodstream.wristband.gs1-prefix}") String gs1Prefix) {
        this.labels = WristbandLabels.with(gs1Prefix);
    }

    @Override
    public Mono<byte[]> pdf(Wristband wristband) {
        return print(wristband, PdfLabels::render);
    }

    @Override
    public Mono<byte[]> zpl(Wristband wristband, PrinterResolution resolution) {
        return print(wristband, label -> ZplLabels.render(label, resolution).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Mono<NameByHand> nameByHand(Wristband wristband) {
        return print(wristband, label -> new NameByHand(PdfLabels.nameByHand(label), ZplLabels.nameByHand(label)));
    }

    /** It takes tens of milliseconds, and at the first the fonts are read: an event loop is not to wait for it. */
    private <T> Mono<T> print(Wristband wristband, Function<WristbandLabel, T> on) {
        return Mono.fromCallable(() -> on.apply(labels.of(wristband))).subscribeOn(Schedulers.boundedElastic());
    }
}
