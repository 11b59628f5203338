/** Taking health checks that were recorded without connection. */
@NullMarked
package org.bloodstream.donors.offlinecheck.application;

import org.jspecify.annotations.NullMarked;
