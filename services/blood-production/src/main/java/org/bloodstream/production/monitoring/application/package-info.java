/** Recording measurements. */
@NullMarked
package org.bloodstream.production.monitoring.application;

import org.jspecify.annotations.NullMarked;
