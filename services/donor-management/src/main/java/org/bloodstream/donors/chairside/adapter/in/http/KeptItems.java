package org.bloodstream.donors.chairside.adapter.in.http;

import org.bloodstream.donors.chairside.application.OfflineItem;
import org.bloodstream.donors.chairside.application.OfflineItems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class KeptItems implements OfflineItems {
    private final JsonMapper json;

    KeptItems(JsonMapper json) {
        this.json = json;
    }

    @Override
    public OfflineItem read(String content) {
        return json.readValue(content, OfflineBatch.Item.class).item(content);
    }
}
