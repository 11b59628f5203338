package org.bloodstream.journal.subscribe;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** A message as it stands in a topic. */
record Raw(String stream, int partition, long offset, String key, Headers headers, byte[] body) {
    static Raw of(String stream, ConsumerRecord<String, byte[]> message) {
        byte @Nullable [] body = message.value();
        @Nullable String key = message.key();
        return new Raw(
                stream,
                message.partition(),
                message.offset(),
                key == null ? "" : key.replace('\0', ' '),
                message.headers(),
                body == null ? new byte[0] : body);
    }
}
