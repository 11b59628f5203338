package org.bloodstream.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The child JVM: formats the storage when it is new, then is the broker. */
final class KafkaMain {
    private KafkaMain() {}

    public static void main(String[] args) {
        var properties = args[0];
        if (!Files.exists(Path.of(args[1], "meta.properties"))) {
            var format =
                    new String[] {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", properties};
            if (StorageTool.execute(format, System.out) != 0) {
                System.exit(1);
            }
        }
        Kafka.main(new String[] {properties});
    }
}
