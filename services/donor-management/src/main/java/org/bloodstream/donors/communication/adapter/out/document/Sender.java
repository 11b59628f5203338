package org.bloodstream.donors.communication.adapter.out.document;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who writes, as letters say it.
 *
 * @param name the blood service's
 * @param phone which a donor rings
 * @param website where a donor books
 * @param address its own, on what is printed
 */
@ConfigurationProperties("bloodstream.letters.sender")
record Sender(String name, String phone, String website, List<String> address) {
    Sender {
        address = List.copyOf(address);
    }
}
