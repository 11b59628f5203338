package org.bloodstream.production.material.application;

import java.util.Collection;
import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.journal.Act;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.material.domain.BagAtChair;
import org.bloodstream.production.material.domain.DoubtfulTime;
import org.bloodstream.production.material.domain.EquipmentEvent;
import org.bloodstream.production.material.domain.LotEvent;
import org.bloodstream.production.material.domain.LotId;
import org.bloodstream.production.material.domain.MaterialLot;
import org.bloodstream.production.material.domain.MaterialsUsed;
import org.bloodstream.production.material.domain.RegisteredEquipment;
import reactor.core.publisher.Mono;

/** Equipment, lots, and what was made with them. */
public interface MaterialRegister {
    /** Whoever changes it keeps every use and every other change waiting until the transaction ends. */
    enum For {
        CHANGE,
        USE
    }

    /** Call before any donation is locked: who uses and who withdraws then never wait for each other. Empty when unknown. */
    Mono<Versioned<RegisteredEquipment>> lock(Equipment equipment, For what);

    /** Likewise. */
    Mono<Versioned<MaterialLot>> lock(LotId lot, For what);

    /** @param version the one that the event creates */
    Mono<Void> append(EquipmentEvent event, RegisteredEquipment after, long version, Act act);

    /** @param version the one that the event creates */
    Mono<Void> append(LotEvent event, MaterialLot after, long version, Act act);

    /** @param contributing every donation that is in what was made */
    Mono<Void> used(MaterialsUsed event, Collection<DonationNumber> contributing, Act act);

    /** By number. */
    Mono<List<DonationNumber>> madeWith(Equipment equipment, DoubtfulTime time);

    /** By number. */
    Mono<List<DonationNumber>> madeWith(LotId lot);

    /** Once for a donation. */
    Mono<Void> keep(BagAtChair bag);

    /** Registered lots of bag systems that have this lot number, of any article; by article. */
    Mono<List<LotId>> bagLots(String number);

    /** By number: taken into a bag of this lot number, whatever the chair called the article. */
    Mono<List<DonationNumber>> takenInto(LotId lot);
}
