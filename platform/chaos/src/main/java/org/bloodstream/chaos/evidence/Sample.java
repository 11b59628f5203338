package org.bloodstream.chaos.evidence;

/**
 * What a process holds at the end of a round, when all is quiet.
 *
 * @param part as {@code outcome-2}
 * @param pid another one after a restart
 * @param residentKiB memory
 * @param threads of the kernel
 * @param files open file descriptors, sockets included
 */
public record Sample(int round, String part, long pid, long residentKiB, int threads, int files) {}
