/** What a clinician has to look into of health checks that tablets recorded: plain read models. */
@NullMarked
package org.bloodstream.donors.offlinecheck.view;

import org.jspecify.annotations.NullMarked;
