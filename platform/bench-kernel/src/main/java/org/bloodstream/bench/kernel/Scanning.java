package org.bloodstream.bench.kernel;

import org.bloodstream.blood.scan.Scan;
import org.bloodstream.blood.scan.Scanner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The 2D symbol of a red cell pack, as a scanner emits it: number, groups, product, expiry and special testing. */
@State(Scope.Benchmark)
public class Scanning {
    static final String LABEL = "]d1=+05000=A99902600012300=%51A0=<DRC01000&>0263542359&(N0001\r\n";

    /** Not final, or the JVM could read it once and for all. */
    private String label = LABEL;

    @Benchmark
    public Scan scan_of_a_compound_message() {
        return Scanner.scan(label);
    }
}
