/** Registration over HTTP. */
@NullMarked
package org.bloodstream.donors.registration.adapter.in.http;

import org.jspecify.annotations.NullMarked;
