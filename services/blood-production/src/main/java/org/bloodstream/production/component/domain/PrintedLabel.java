package org.bloodstream.production.component.domain;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.Label;
import org.bloodstream.blood.isbt128.LabelGroup;

/** What the label of a component says: its expiry stands in local time. */
public final class PrintedLabel {
    private PrintedLabel() {}

    /** The ISBT 128 compound message of donation, group, product and expiry. */
    public static String of(ComponentMade component, BloodGroup group, ZoneId zone) {
        var expiry = LocalDateTime.ofInstant(component.expiresAt(), zone);
        return new Label(component.donation(), LabelGroup.of(group, component.product()), component.product(), expiry)
                .compoundMessage();
    }
}
