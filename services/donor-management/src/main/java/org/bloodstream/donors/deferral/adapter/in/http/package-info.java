/** Deferrals over HTTP. */
@NullMarked
package org.bloodstream.donors.deferral.adapter.in.http;

import org.jspecify.annotations.NullMarked;
