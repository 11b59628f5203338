import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The commands of the guide for Helm, by its own library: upgrade --install, uninstall, template. Nothing else of its command line. */
void main(String... arguments) {
    var words = new ArrayList<>(List.of(arguments));
    var command = words.removeFirst();
    var namespace = option(words, "-n");
    var timeout = option(words, "--timeout");
    var kubernetes = option(words, "--kube-version");
    var values = new ArrayList<Path>();
    for (var file = option(words, "-f"); file != null; file = option(words, "-f")) values.add(Path.of(file));
    var set = new ArrayList<String>();
    for (var pair = option(words, "--set"); pair != null; pair = option(words, "--set")) set.add(pair);
    var install = words.remove("--install");
    var await = words.remove("--wait");
    try {
        switch (command) {
            case "upgrade" -> {
                var upgrade = new com.marcnuri.helm.Helm(Path.of(words.get(1))).upgrade().withName(words.get(0))
                        .withNamespace(namespace).withKubeConfig(Path.of(System.getenv("KUBECONFIG")));
                values.forEach(upgrade::withValuesFile);
                set.forEach(pair -> upgrade.set(pair.split("=", 2)[0], pair.split("=", 2)[1]));
                if (install) upgrade.install();
                if (await) upgrade.waitReady();
                if (timeout != null) upgrade.withTimeout(Integer.parseInt(timeout.replace("m", "")) * 60);
                var release = upgrade.call();
                System.out.println("  Helm: " + release.getName() + ", revision " + release.getRevision() + ", " + release.getStatus());
            }
            case "uninstall" -> System.out.println("  Helm: " + com.marcnuri.helm.Helm.uninstall(words.get(0)).withNamespace(namespace)
                    .withKubeConfig(Path.of(System.getenv("KUBECONFIG"))).call().strip());
            case "template" -> {
                var template = new com.marcnuri.helm.Helm(Path.of(words.get(1))).template().withName(words.get(0));
                if (namespace != null) template.withNamespace(namespace);
                if (kubernetes != null) template.withKubeVersion(kubernetes);
                values.forEach(template::withValuesFile);
                set.forEach(pair -> template.set(pair.split("=", 2)[0], pair.split("=", 2)[1]));
                System.out.println(template.call());
            }
            default -> throw new IllegalArgumentException("not known here: " + command);
        }
    } catch (RuntimeException e) {
        System.err.println("Error: " + e.getMessage());
        System.exit(1);
    }
}

/** Takes an option and its value out of the words. */
static String option(List<String> words, String name) {
    var at = words.indexOf(name);
    if (at < 0) return null;
    words.remove(at);
    return words.remove(at);
}
