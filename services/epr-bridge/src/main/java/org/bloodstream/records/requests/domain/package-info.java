/** Orders and bedside reports. */
@NullMarked
package org.bloodstream.records.requests.domain;

import org.jspecify.annotations.NullMarked;
