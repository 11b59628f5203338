/** Takes orders and reports. */
@NullMarked
package org.bloodstream.records.requests.application;

import org.jspecify.annotations.NullMarked;
