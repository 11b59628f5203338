package org.bloodstream.production.printing.adapter.out.paper;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.bloodstream.labels.LabelText;
import org.bloodstream.labels.PdfLabels;
import org.bloodstream.labels.PrinterResolution;
import org.bloodstream.labels.UnitLabel;
import org.bloodstream.labels.ZplLabels;
import org.bloodstream.production.printing.application.LabelPress;
import org.bloodstream.production.printing.domain.FinalLabel;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@Component
class PlatformLabelPress implements LabelPress {
    private final UnitLabels labels;

    /**
     * Reads the fonts once, at the start; a name that no label can show stops the service there and not at the first label.
     *
     * @param facility who collected and processed the packs, in words
     */
    PlatformLabelPress(@Value("${bloodstream.labels.facility}") String facility) {
        this.labels = new UnitLabels(new LabelText(facility));
    }

    @Override
    public Mono<byte[]> pdf(FinalLabel label) {
        return print(label, PdfLabels::render);
    }

    @Override
    public Mono<byte[]> zpl(FinalLabel label, PrinterResolution resolution) {
        return print(label, unit -> ZplLabels.render(unit, resolution).getBytes(StandardCharsets.UTF_8));
    }

    /** It takes tens of milliseconds: an event loop is not to wait for it. */
    private Mono<byte[]> print(FinalLabel label, Function<UnitLabel, byte[]> on) {
        return Mono.fromCallable(() -> on.apply(labels.of(label))).subscribeOn(Schedulers.boundedElastic());
    }
}
