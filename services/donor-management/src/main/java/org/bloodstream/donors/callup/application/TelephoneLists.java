package org.bloodstream.donors.callup.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.donors.contact.domain.Channel;
import reactor.core.publisher.Flux;

/** Who of a list can be rung up. */
public interface TelephoneLists {
    /**
     * Everybody with a telephone number who is still to invite and may be: first who wants to be reached so, then in the order
     * of the list.
     */
    Flux<ToRing> of(UUID list);

    /**
     * @param position on the list
     * @param wanted every way by which the donor wants to be reached
     */
    record ToRing(
            UUID donor,
            int position,
            BloodGroup group,
            String familyName,
            String givenName,
            String phone,
            List<Channel> wanted) {
        public ToRing {
            wanted = List.copyOf(wanted);
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "ToRing[" + donor + "]";
        }
    }
}
