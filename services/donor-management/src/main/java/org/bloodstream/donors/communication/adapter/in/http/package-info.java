/** Letters over HTTP: a donor's own, and the print room's. */
@NullMarked
package org.bloodstream.donors.communication.adapter.in.http;

import org.jspecify.annotations.NullMarked;
