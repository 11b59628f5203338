package org.bloodstream.production.release.domain;

import java.util.stream.Stream;
import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.ComponentObjection;
import org.bloodstream.production.component.domain.ComponentObjection.LabelDiffers;
import org.bloodstream.production.component.domain.ComponentObjection.LabelGroupDiffers;
import org.bloodstream.production.component.domain.PrintedLabel;
import org.bloodstream.production.donation.domain.GroupStanding.Confirmed;

/** Compares the label with the record. */
final class LabelCheck {
    private LabelCheck() {}

    static Stream<ComponentObjection> objections(ReleaseCase release, Labelled labelled) {
        return Stream.concat(groupObjections(release, labelled), textObjections(release, labelled));
    }

    private static Stream<ComponentObjection> groupObjections(ReleaseCase release, Labelled labelled) {
        var stated = labelled.label().group();
        return release.donation().group() instanceof Confirmed(var confirmed) && !confirmed.equals(stated)
                ? Stream.of(new LabelGroupDiffers(stated, confirmed))
                : Stream.empty();
    }

    private static Stream<ComponentObjection> textObjections(ReleaseCase release, Labelled labelled) {
        var label = labelled.label();
        return PrintedLabel.of(labelled.origin(), label.group(), release.zone()).equals(label.label())
                ? Stream.empty()
                : Stream.of(new LabelDiffers());
    }
}
