package org.bloodstream.exchange.mllp;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bloodstream.exchange.mllp.MllpFrame.TooLong;
import org.bloodstream.exchange.mllp.MllpFrame.Whole;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a byte stream into frames. Whatever stands outside a frame is thrown away, a start block inside a frame begins a
 * new one, and a frame that is too long is not kept in memory. A frame that does not end in time ends the connection.
 */
final class MllpDecoder extends ByteToMessageDecoder {
    static final byte START = 0x0B;
    static final byte END = 0x1C;
    static final byte CARRIAGE_RETURN = 0x0D;
    private static final int KEPT_OF_TOO_LONG = 4096;

    private final int longest;
    private final Duration within;
    private boolean inside;
    private int scanned;
    private byte @Nullable [] tooLong;
    private @Nullable ScheduledFuture<?> limit;

    MllpDecoder(int longest, Duration within) {
        this.longest = longest;
        this.within = within;
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
        if (!inside && !begins(context, in)) return;
        while (scanned < in.readableBytes()) {
            var at = in.readerIndex() + scanned;
            if (in.getByte(at) == START) restart(in);
            else if (in.getByte(at) != END) scanned++;
            else if (at + 1 == in.writerIndex()) return;
            else if (in.getByte(at + 1) == CARRIAGE_RETURN) {
                finish(in, out);
                return;
            } else scanned++;
        }
        if (scanned > longest) forget(in);
    }

    private boolean begins(ChannelHandlerContext context, ByteBuf in) {
        var garbage = in.bytesBefore(START);
        if (garbage < 0) {
            in.skipBytes(in.readableBytes());
            return false;
        }
        in.skipBytes(garbage + 1);
        inside = true;
        scanned = 0;
        limit = context.executor().schedule(() -> context.close(), within.toMillis(), TimeUnit.MILLISECONDS);
        return true;
    }

    private void restart(ByteBuf in) {
        in.skipBytes(scanned + 1);
        scanned = 0;
        tooLong = null;
    }

    private void finish(ByteBuf in, List<Object> out) {
        if (scanned > longest) forget(in);
        var content = new byte[scanned];
        in.readBytes(content);
        in.skipBytes(2);
        out.add(tooLong == null ? new Whole(content) : new TooLong(tooLong));
        inside = false;
        tooLong = null;
        stopClock();
    }

    private void forget(ByteBuf in) {
        if (tooLong == null) {
            tooLong = new byte[Math.min(KEPT_OF_TOO_LONG, scanned)];
            in.getBytes(in.readerIndex(), tooLong);
        }
        in.skipBytes(scanned);
        scanned = 0;
    }

    private void stopClock() {
        if (limit != null) limit.cancel(false);
        limit = null;
    }

    @Override
    protected void handlerRemoved0(ChannelHandlerContext context) {
        stopClock();
    }
}
