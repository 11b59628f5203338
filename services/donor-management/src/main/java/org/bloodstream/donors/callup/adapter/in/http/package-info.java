/** Call-up lists over HTTP. */
@NullMarked
package org.bloodstream.donors.callup.adapter.in.http;

import org.jspecify.annotations.NullMarked;
