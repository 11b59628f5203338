package org.bloodstream.blood.component;

import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import org.bloodstream.blood.component.Modification.Cryoprecipitated;
import org.bloodstream.blood.component.Modification.Frozen;
import org.bloodstream.blood.component.Modification.Irradiated;
import org.bloodstream.blood.component.Modification.Opened;
import org.bloodstream.blood.component.Modification.PlasmaReduced;
import org.bloodstream.blood.component.Modification.Pooled;
import org.bloodstream.blood.component.Modification.Resuspended;
import org.bloodstream.blood.component.Modification.Split;
import org.bloodstream.blood.component.Modification.Thawed;
import org.bloodstream.blood.component.Modification.Washed;
import org.bloodstream.blood.isbt128.ProductCode;

/** A modification that the shipped catalogue permits for a product, chosen by a number; now and then one that it does not. */
final class SomeModification {
    private static final int[] MINUTES_LATER = {0, 1, 59, 60, 61, 300, 1439, 1440, 1441, 2880, 7200, 20_160};

    private SomeModification() {}

    static Modification of(ProductCode product, ZonedDateTime after, int choice) {
        var at = after.plusMinutes(MINUTES_LATER[choice / 100 % MINUTES_LATER.length]);
        var permitted = Packs.CATALOGUE.on(at.toLocalDate()).modifications().stream()
                .filter(it -> it.from().equals(product.descriptionCode()))
                .toList();
        return permitted.isEmpty() || choice % 20 == 19
                ? new Frozen(at)
                : of(permitted.get(choice % permitted.size()), product, at, choice);
    }

    private static Modification of(PermittedModification line, ProductCode product, ZonedDateTime at, int choice) {
        return switch (line.process()) {
            case IRRADIATE -> new Irradiated(at, line.variant());
            case WASH -> new Washed(at, line.variant(), 250);
            case THAW -> thawed(line, at);
            case POOL ->
                new Pooled(at, Collections.nCopies(line.poolSize() - 1, constituent(product, at, choice)), null);
            case SPLIT -> new Split(at, line.variant(), 1, 3 + choice % 3, List.of());
            case OPEN -> new Opened(at);
            case RESUSPEND -> new Resuspended(at, 200);
            case PLASMA_REDUCE -> new PlasmaReduced(at, 240);
            case CRYOPRECIPITATE -> new Cryoprecipitated(at, 40);
            case FREEZE -> new Frozen(at);
        };
    }

    private static Thawed thawed(PermittedModification line, ZonedDateTime at) {
        return switch (line.variant()) {
            case ROOM_TEMPERATURE -> new Thawed(at, Thawed.Storage.ROOM_TEMPERATURE, Thawed.Indication.NONE);
            case REFRIGERATED_ON_INDICATION ->
                new Thawed(at, Thawed.Storage.REFRIGERATED, Thawed.Indication.MAJOR_HAEMORRHAGE);
            default -> new Thawed(at, Thawed.Storage.REFRIGERATED, Thawed.Indication.NONE);
        };
    }

    private static PackHistory constituent(ProductCode product, ZonedDateTime at, int choice) {
        return product.description().equals("DCR01")
                ? cryoprecipitate(at.minusDays(1 + choice % 900))
                : PackHistory.of(product, 40, at.minusHours(1 + choice % 40), BacterialScreening.NOT_RECORDED);
    }

    private static PackHistory cryoprecipitate(ZonedDateTime collected) {
        return PackHistory.of(new ProductCode("DFF01000"), 275, collected, BacterialScreening.NOT_RECORDED)
                .then(new Cryoprecipitated(collected.plusHours(6), 40));
    }
}
