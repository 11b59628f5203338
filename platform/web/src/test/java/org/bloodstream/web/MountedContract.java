package org.bloodstream.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;

/** What a module mounts into every service, under the service's name: its controllers' paths, and those of its contract. */
public final class MountedContract {
    private static final Set<String> METHODS = Set.of("get", "post");

    private MountedContract() {}

    /** Method and path of every handler of a package, with {@code {service}} for this service's name. */
    public static Set<String> mounted(RequestMappingHandlerMapping handlers, Package of, String service) {
        var all = new TreeSet<String>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            if (!handler.getBeanType().getPackageName().equals(of.getName())) return;
            for (var path : mapping.getPatternsCondition().getPatterns())
                for (var method : mapping.getMethodsCondition().getMethods())
                    all.add(method + " " + path.getPatternString().replace("/" + service + "/", "/{service}/"));
        });
        return all;
    }

    /** @param contract a file of {@code contracts/http} */
    public static Set<String> agreed(String contract) throws IOException {
        Map<String, Map<String, Map<String, Object>>> read =
                new Yaml().load(new ClassPathResource("contracts/http/" + contract).getInputStream());
        var all = new TreeSet<String>();
        read.getOrDefault("paths", Map.of()).forEach((path, operations) -> operations.keySet().stream()
                .filter(METHODS::contains)
                .forEach(method -> all.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return all;
    }
}
