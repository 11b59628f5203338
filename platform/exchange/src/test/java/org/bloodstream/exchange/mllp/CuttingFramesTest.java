package org.bloodstream.exchange.mllp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CuttingFramesTest {
    private static final String START = "\u000b";
    private static final String END = "\u001c\r";
    private final EmbeddedChannel channel = new EmbeddedChannel(new MllpDecoder(20, Duration.ofSeconds(30)));

    @Test
    void a_frame_is_what_stands_between_the_blocks() {
        assertThat(read(START + "MSH|one" + END)).containsExactly("MSH|one");
    }

    @Test
    void frames_may_come_in_one_piece() {
        assertThat(read(START + "one" + END + START + "two" + END)).containsExactly("one", "two");
    }

    @Test
    void a_frame_may_come_byte_by_byte() {
        var all = new ArrayList<String>();
        for (var each : (START + "MSH|one" + END + START + "two" + END).split("")) all.addAll(read(each));

        assertThat(all).containsExactly("MSH|one", "two");
    }

    @Test
    void garbage_before_a_frame_and_between_frames_is_thrown_away() {
        assertThat(read("GET / HTTP/1.1\r\n" + START + "one" + END + "\n\r?" + START + "two" + END))
                .containsExactly("one", "two");
    }

    @Test
    void a_start_block_inside_a_frame_begins_a_new_one() {
        assertThat(read(START + "half a mess" + START + "whole" + END)).containsExactly("whole");
    }

    @Test
    void an_end_block_without_its_carriage_return_is_content() {
        assertThat(read(START + "a\u001cb" + END)).containsExactly("a\u001cb");
    }

    @Test
    void a_frame_of_the_longest_length_is_whole_and_one_more_byte_is_too_long() {
        assertThat(frames(START + "x".repeat(20) + END)).hasOnlyElementsOfType(MllpFrame.Whole.class);
        assertThat(frames(START + "x".repeat(21) + END)).hasOnlyElementsOfType(MllpFrame.TooLong.class);
    }

    @Test
    void a_frame_that_is_too_long_keeps_its_beginning_and_the_next_one_is_read() {
        channel.writeInbound(Unpooled.copiedBuffer(START + "MSH|begins here, goes on", UTF_8));
        for (var piece = 0; piece < 100; piece++) channel.writeInbound(Unpooled.copiedBuffer("x".repeat(50), UTF_8));
        var frames = frames(END + START + "next" + END);

        assertThat(frames).hasSize(2);
        assertThat(frames.getFirst()).isInstanceOf(MllpFrame.TooLong.class);
        assertThat(new String(frames.getFirst().content(), UTF_8)).startsWith("MSH|begins here");
        assertThat(new String(frames.getLast().content(), UTF_8)).isEqualTo("next");
    }

    @Test
    void a_frame_that_does_not_end_in_time_ends_the_connection() {
        channel.freezeTime();
        channel.writeInbound(Unpooled.copiedBuffer(START + "MSH|", UTF_8));
        channel.advanceTimeBy(31, TimeUnit.SECONDS);
        channel.runScheduledPendingTasks();

        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void a_frame_that_has_ended_leaves_no_clock_running() {
        channel.freezeTime();
        read(START + "one" + END);
        channel.advanceTimeBy(31, TimeUnit.SECONDS);
        channel.runScheduledPendingTasks();

        assertThat(channel.isOpen()).isTrue();
    }

    private List<String> read(String bytes) {
        return frames(bytes).stream()
                .map(frame -> new String(frame.content(), UTF_8))
                .toList();
    }

    private List<MllpFrame> frames(String bytes) {
        channel.writeInbound(Unpooled.copiedBuffer(bytes, UTF_8));
        var frames = new ArrayList<MllpFrame>();
        for (MllpFrame frame = channel.readInbound(); frame != null; frame = channel.readInbound()) frames.add(frame);
        return frames;
    }
}
