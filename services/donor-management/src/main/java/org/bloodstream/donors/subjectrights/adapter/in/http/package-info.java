/** A donor's rights over HTTP, exercised by a privacy officer. */
@NullMarked
package org.bloodstream.donors.subjectrights.adapter.in.http;

import org.jspecify.annotations.NullMarked;
