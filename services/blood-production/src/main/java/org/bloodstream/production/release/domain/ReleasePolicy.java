package org.bloodstream.production.release.domain;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.component.domain.Component.Despatched;
import org.bloodstream.production.component.domain.Component.Discarded;
import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.Component.NotHere;
import org.bloodstream.production.component.domain.Component.Processed;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentAlreadyReleased;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentExpired;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentNotLabelled;
import org.bloodstream.production.component.domain.Measurement;
import org.bloodstream.production.component.domain.ProductObjection.ProductUnknown;
import org.bloodstream.production.component.domain.SpecifiedVolume;
import org.bloodstream.production.panel.domain.PanelCase;

/**
 * One condition of release. Numbers are those of the conjunction in 05_donation_testing.md, section 5.3; its condition 9
 * (electronic transfer) has no facts here yet, of 5 only post-donation information is placed as a hold, and of 7 only growth is
 * known: no platelets of 7 days are specified.
 */
@FunctionalInterface
public interface ReleasePolicy {
    /** The version of this rule set, kept with every decision. */
    String RULES = "release-2026.5";

    Stream<? extends Objection> objections(ReleaseCase release);

    /** REL-01: the donation's identity is complete. It was collected, else nothing could be made of it; it was received. */
    ReleasePolicy DONATION_IS_RECEIVED = release -> release.donation().receiptObjections();

    /** REL-02: ABO and RhD complete and concordant [Red Book 12, 13]. The antibody screen is one of REL-03's tests. */
    ReleasePolicy GROUP_IS_CONFIRMED = release -> release.donation().groupObjections();

    /** REL-03: every mandatory test and every one that was asked is negative, and no bacteria grew [Red Book 9]. */
    ReleasePolicy EVERY_TEST_IS_NEGATIVE = release -> release.donation().testObjections();

    /**
     * REL-04: what the panel of its day asks of each donation besides has a result, and a reactive one is found by REL-03; what the
     * product promises is negative.
     */
    ReleasePolicy PANEL_IS_COMPLETE = release -> Stream.concat(
            release.panels().stream().flatMap(PanelCase::objections),
            release.promises().objections(release.component().origin().product()));

    /** REL-05: no hold of the donation is open. */
    ReleasePolicy NO_HOLD_IS_OPEN = release -> release.donation().holdObjections();

    /**
     * REL-06: the volume is within the specification [Red Book 7], or was accepted as it is; what has no specification on the day of
     * release is not released either.
     */
    ReleasePolicy VOLUME_IS_WITHIN_SPECIFICATION = release -> {
        var origin = release.component().origin();
        boolean accepted = release.component().disposition().accepts(Measurement.VOLUME);
        return release.specification()
                .map(found -> SpecifiedVolume.objections(found, origin.product(), origin.volumeMl())
                        .filter(_ -> !accepted))
                .orElseGet(() -> Stream.of(new ProductUnknown(origin.product())));
    };

    /** REL-06: of whatever is outside its limits somebody entitled to has decided that it may be used. */
    ReleasePolicy DISPOSITION_IS_MADE =
            release -> release.component().disposition().objectionsToUse();

    /** REL-08: not expired. */
    ReleasePolicy NOT_EXPIRED = release -> release.component().isExpired(release.now())
            ? Stream.of(new ComponentExpired(release.component().expiresAt()))
            : Stream.empty();

    /** REL-08: the label says what the record says; that of a pack that was modified since holds no longer. */
    ReleasePolicy LABEL_IS_TRUE = release -> switch (release.component()) {
        case Processed _ -> Stream.of(new ComponentNotLabelled());
        case Labelled labelled -> LabelCheck.objections(release, labelled);
        case Released _, Despatched _, Discarded _ -> Stream.empty();
        case NotHere gone -> Stream.of(gone.objection());
    };

    /** REL-10: one decision of release, once. */
    ReleasePolicy NOT_YET_RELEASED = release -> switch (release.component()) {
        case Released _, Despatched _, Discarded _ -> Stream.of(new ComponentAlreadyReleased());
        case Processed _, Labelled _, NotHere _ -> Stream.empty();
    };

    List<ReleasePolicy> CURRENT = List.of(
            DONATION_IS_RECEIVED,
            GROUP_IS_CONFIRMED,
            EVERY_TEST_IS_NEGATIVE,
            PANEL_IS_COMPLETE,
            NO_HOLD_IS_OPEN,
            VOLUME_IS_WITHIN_SPECIFICATION,
            DISPOSITION_IS_MADE,
            NOT_EXPIRED,
            LABEL_IS_TRUE,
            NOT_YET_RELEASED);

    /** All rules are asked; none hides another's answer. */
    static List<Objection> objectionsTo(ReleaseCase release) {
        return CURRENT.stream()
                .<Objection>flatMap(policy -> policy.objections(release))
                .toList();
    }
}
