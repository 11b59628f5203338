/** Corrections over HTTP. */
@NullMarked
package org.bloodstream.donors.correcting.adapter.in.http;

import org.jspecify.annotations.NullMarked;
