package org.bloodstream.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bloodstream.bench.measure.Latency;
import org.bloodstream.bench.measure.Load;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ToolOutputTest {
    private static final String WRK = """
            Running 3s test @ http://127.0.0.1:8080
              1 threads and 16 connections
              Latency Distribution
                 50%    9.51ms
                 75%   11.20ms
                 90%   15.02ms
                 99%    1.03s
              4500 requests in 3.00s, 1.02MB read
            Requests/sec:   1500.00
            """;
    private static final String PGBENCH = """
            number of transactions actually processed: 12000
            number of failed transactions: 0 (0.000%)
            latency average = 4.000 ms
            tps = 4000.000000 (without initial connection time)
            """;

    @Test
    void wrk_says_how_many_were_answered_and_how_fast() {
        assertThat(Wrk.parse(WRK)).isEqualTo(new Load(4500, 3.0, new Latency(9.51, 1030)));
    }

    @Test
    void a_refused_request_is_no_result() {
        assertThatThrownBy(() -> Wrk.parse(WRK + "  Non-2xx or 3xx responses: 3\n"))
                .isInstanceOf(NotMeasurableException.class)
                .hasMessageContaining("responses: 3");
    }

    @Test
    void a_lost_connection_is_no_result() {
        assertThatThrownBy(() -> Wrk.parse(WRK + "  Socket errors: connect 0, read 7, write 0, timeout 0\n"))
                .isInstanceOf(NotMeasurableException.class);
    }

    @Test
    void pgbench_says_how_many_were_committed() {
        assertThat(Pgbench.parse(PGBENCH)).isEqualTo(new Load(12000, 3.0, null));
    }

    @Test
    void a_failed_transaction_is_no_result() {
        var failed = PGBENCH.replace("transactions: 0", "transactions: 5");
        assertThatThrownBy(() -> Pgbench.parse(failed)).isInstanceOf(NotMeasurableException.class);
    }
}
