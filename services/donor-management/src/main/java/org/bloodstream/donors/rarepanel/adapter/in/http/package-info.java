/** The panel over HTTP. */
@NullMarked
package org.bloodstream.donors.rarepanel.adapter.in.http;

import org.jspecify.annotations.NullMarked;
