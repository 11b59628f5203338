/** Requests for group and screen and for components, and what the record system reports from the bedside. */
@NullMarked
package org.bloodstream.records.requests;

import org.jspecify.annotations.NullMarked;
