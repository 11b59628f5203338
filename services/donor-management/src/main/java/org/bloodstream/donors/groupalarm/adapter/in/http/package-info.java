/** Alarms about groups over HTTP. */
@NullMarked
package org.bloodstream.donors.groupalarm.adapter.in.http;

import org.jspecify.annotations.NullMarked;
