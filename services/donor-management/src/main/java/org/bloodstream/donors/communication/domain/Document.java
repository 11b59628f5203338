package org.bloodstream.donors.communication.domain;

import java.util.List;

/** What a letter says, as it goes out: personal. */
public sealed interface Document {
    String subject();

    /** @param address where it goes */
    record EMail(String address, String subject, String text) implements Document {
        @Override
        public String toString() {
            return "EMail[…]";
        }
    }

    /**
     * @param address its lines as they stand in the window
     * @param pdf the file that is printed
     */
    record Print(List<String> address, String subject, String text, byte[] pdf) implements Document {
        public Print {
            address = List.copyOf(address);
        }

        @Override
        public String toString() {
            return "Print[…]";
        }
    }
}
