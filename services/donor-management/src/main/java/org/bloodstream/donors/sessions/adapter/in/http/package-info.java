/** Sessions and appointments over HTTP. */
@NullMarked
package org.bloodstream.donors.sessions.adapter.in.http;

import org.jspecify.annotations.NullMarked;
