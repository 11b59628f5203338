/** What is due and what the charts show: plain read models. */
@NullMarked
package org.bloodstream.production.monitoring.chart;

import org.jspecify.annotations.NullMarked;
