import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * Grants on a Kafka of one's own exactly what the chart would ask Strimzi for: reads the chart's KafkaUsers from standard input. Arguments:
 * the broker, a folder with each user's password in a file kafka-NAME, and the release, which Strimzi's users begin with.
 */
void main(String... arguments) throws Exception {
    var passwords = Path.of(arguments[1]);
    var granted = granted(new String(System.in.readAllBytes()), arguments[2] + "-");
    try (var admin = Admin.create(Map.of("bootstrap.servers", arguments[0]))) {
        for (var user : granted.keySet()) {
            var password = Files.readString(passwords.resolve("kafka-" + user)).strip();
            var credential = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
            admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(user, credential, password))).all().get();
            admin.createAcls(granted.get(user)).all().get();
            System.out.println("  " + user + ": " + granted.get(user).size() + " rights");
        }
    }
}

static final Pattern NAME = Pattern.compile("kind: KafkaUser\\s+metadata:\\s+name: (\\S+)");
static final Pattern RIGHT = Pattern.compile("type: (\\w+), name: \"?([^\",]+)\"?, patternType: (\\w+)\\}, operations: \\[([^]]+)]");

static Map<String, List<AclBinding>> granted(String chart, String release) {
    var all = new java.util.TreeMap<String, List<AclBinding>>();
    for (var document : chart.split("(?m)^---")) {
        var name = NAME.matcher(document);
        if (!name.find()) continue;
        var user = name.group(1).substring(release.length());
        all.put(user, new ArrayList<>(RIGHT.matcher(document).results()
                .flatMap(right -> Stream.of(right.group(4).split(", ")).map(operation -> new AclBinding(
                        new ResourcePattern(ResourceType.fromString(right.group(1)), right.group(2),
                                right.group(3).equals("prefix") ? PatternType.PREFIXED : PatternType.LITERAL),
                        new AccessControlEntry("User:" + user, "*", AclOperation.fromString(operation), AclPermissionType.ALLOW))))
                .toList()));
    }
    return all;
}
