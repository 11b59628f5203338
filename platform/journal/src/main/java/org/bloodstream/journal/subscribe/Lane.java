package org.bloodstream.journal.subscribe;

/** Where the events of one service in one partition of one stream follow each other without gap. */
record Lane(String source, String stream, int partition) {}
