package org.bloodstream.laboratory.wire;

import org.bloodstream.exchange.outbound.Peers;
import org.bloodstream.laboratory.message.MessageAddress;
import org.bloodstream.laboratory.message.ReceiverSettings;
import org.bloodstream.laboratory.message.Receivers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A receiver that is no peer would be found out by the first despatch to its hospital: the start refuses it. */
@Configuration(proxyBeanMethods = false)
class LaboratoryReceivers {
    @Bean
    Receivers receivers(MessageAddress address, ReceiverSettings settings, Peers peers) {
        for (var name : settings.receivers().keySet())
            if (!peers.byName().containsKey(name))
                throw new IllegalStateException("receiver %s is no peer of the exchange".formatted(name));
        return new Receivers(address, settings.receivers());
    }
}
