package org.bloodstream.region;

import java.util.Arrays;
import org.bloodstream.region.demo.Demo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The synthetic region: peers and simulator; {@code demo} as first argument runs the demonstration instead. */
@SpringBootApplication
public class RegionApplication {
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("demo")) {
            Demo.main(Arrays.copyOfRange(arguments, 1, arguments.length));
            return;
        }
        SpringApplication.run(RegionApplication.class, arguments);
    }
}
