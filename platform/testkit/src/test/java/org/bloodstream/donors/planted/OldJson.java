package org.bloodstream.donors.planted;

import com.fasterxml.jackson.databind.JsonNode;

public final class OldJson {
    public String text(JsonNode node) {
        return node.toString();
    }
}
